package dev.narada.query.exports;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAmount;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A calendar file in the making (RFC 5545). Moments are said in UTC, which every calendar shows in its own zone. */
final class Dates {

    private static final int MOST_OCTETS = 75;

    private final Calendar calendar = new Calendar();
    private final Instant madeAt;

    /**
     * @param madeAt when this file is made
     */
    Dates(String name, String timezone, Instant madeAt) {
        this.madeAt = madeAt;
        add(calendar, new ProdId("-//Narada//PL"));
        add(calendar, ImmutableVersion.VERSION_2_0);
        add(calendar, new CalScale(CalScale.VALUE_GREGORIAN));
        add(calendar, new XProperty("X-WR-CALNAME", plain(name)));
        add(calendar, new XProperty("X-WR-TIMEZONE", plain(timezone)));
    }

    /** One entry; who had put it into a calendar before finds it changed there, or struck out. */
    VEvent entry(Object id, long revision, boolean off, Temporal from, Temporal to, String what) {
        var entry = new VEvent(false);
        add(entry, new Uid(id + "@narada"));
        add(entry, new Sequence((int) Math.min(revision, Integer.MAX_VALUE)));
        add(entry, new DtStamp(madeAt));
        add(entry, new DtStart<>(from));
        add(entry, new DtEnd<>(to));
        add(entry, new Summary(plain(what)));
        add(entry, new Status(off ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        calendar.add(entry);
        return entry;
    }

    static void at(VEvent entry, String place, String about) {
        add(entry, new Location(plain(place)));
        add(entry, new Description(plain(about)));
    }

    /** A day and two hours before. */
    static void remind(VEvent entry, String what) {
        remind(entry, Period.ofDays(-1), what);
        remind(entry, Duration.ofHours(-2), what);
    }

    private static void remind(VEvent entry, TemporalAmount before, String what) {
        var alarm = new VAlarm(before);
        add(alarm, new Action(Action.VALUE_DISPLAY));
        add(alarm, new Description(plain(what)));
        entry.add(alarm);
    }

    byte[] bytes() {
        var folded = new StringBuilder();
        calendar.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** By octets, as it is asked for, and never within a sign; a continuation starts with a space. */
    private static void fold(String line, StringBuilder to) {
        var octets = 0;
        for (var sign : line.codePoints().toArray()) {
            var size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                to.append("\r\n ");
                octets = 1;
            }
            to.appendCodePoint(sign);
            octets += size;
        }
        to.append("\r\n");
    }

    private static void add(PropertyContainer to, net.fortuna.ical4j.model.Property property) {
        to.add(property);
    }

    /** What was stored long ago may have signs that no calendar takes. */
    private static String plain(String words) {
        return words.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n]]", " ");
    }
}
