package dev.narada.query.exports;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.*;
import dev.narada.events.plan.*;
import dev.narada.events.workshop.*;
import dev.narada.query.Record;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What comes out of the files when a calendar takes them in. */
class CalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final Instant MOVED = Instant.parse("2021-11-18T13:00:00Z");
    private static final ActionId ACTION = new ActionId(id(900));

    private static List<VEvent> taken(byte[] file) {
        try {
            var calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
            calendar.validate();
            return calendar.getComponents("VEVENT");
        } catch (Exception e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static VEvent of(byte[] file, Id id) {
        return taken(file).stream()
                .filter(each -> value(each, "UID").equals(id + "@narada"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    private static int sequence(Record record, SessionId session) {
        return Integer.parseInt(value(of(Calendar.sessions(record.room(), NOW), session), "SEQUENCE"));
    }

    @Test
    void an_entry_is_stamped_when_the_file_is_made() {
        assertThat(taken(Calendar.sessions(begun().room(), NOW)))
                .hasSize(2)
                .allSatisfy(each -> assertThat(value(each, "DTSTAMP")).isEqualTo("20260301T093000Z"));
    }

    @Test
    void a_cancelled_meeting_is_struck_out_and_reminds_nobody() {
        var record = begun();
        var before = sequence(record, SECOND);

        record.then(new SessionCancelled(W, SECOND, null));

        var entry = of(Calendar.sessions(record.room(), NOW), SECOND);
        assertThat(value(entry, "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(entry, "DTSTART")).isEqualTo("20211117T130000Z");
        assertThat(sequence(record, SECOND)).isGreaterThan(before);
        assertThat(entry.getAlarms()).isEmpty();
        assertThat(of(Calendar.sessions(record.room(), NOW), FIRST).getAlarms()).hasSize(2);
    }

    @Test
    void a_meeting_that_is_planned_again_is_on_again() {
        var record = begun().then(new SessionCancelled(W, SECOND, null));
        var off = sequence(record, SECOND);

        record.then(new SessionAdded(W, SECOND, 2, MOVED, MOVED.plusSeconds(3600), null));

        assertThat(taken(Calendar.sessions(record.room(), NOW))).hasSize(2);
        assertThat(value(of(Calendar.sessions(record.room(), NOW), SECOND), "STATUS"))
                .isEqualTo("CONFIRMED");
        assertThat(sequence(record, SECOND)).isGreaterThan(off);
    }

    @Test
    void the_sequence_grows_with_what_concerns_the_meeting_and_with_nothing_else() {
        var record = begun();
        var planned = sequence(record, SECOND);

        record.then(idea(1, "Karta", ALA));
        assertThat(sequence(record, SECOND)).isEqualTo(planned);

        record.then(new SessionRescheduled(W, SECOND, MOVED, MOVED.plusSeconds(3600), "Sala 2", null));
        var moved = sequence(record, SECOND);
        assertThat(moved).isGreaterThan(planned);
        assertThat(sequence(record, FIRST)).isLessThan(moved);

        record.then(new DetailsChanged(W, "Inaczej", "Cel", "Koalicja", "Łódź", "Europe/Warsaw", "pl", 30, true));
        assertThat(sequence(record, SECOND)).isGreaterThan(moved);
        assertThat(sequence(record, FIRST)).isGreaterThan(moved);
    }

    private static Record due(LocalDate day) {
        return begun().then(new ActionAdopted(
                W, ACTION, null, List.of(), new Text("Drzewa, krzewy; łąki"), Track.CITY, null, null, day, null));
    }

    @Test
    void a_due_date_is_a_whole_day_that_ends_where_the_next_begins() {
        var entry = of(Calendar.dueDates(due(LocalDate.of(2027, 12, 31)).room(), NOW), ACTION);

        assertThat(value(entry, "DTSTART")).isEqualTo("20271231");
        assertThat(value(entry, "DTEND")).isEqualTo("20280101");
        assertThat(value(entry, "SUMMARY")).isEqualTo("Drzewa, krzewy; łąki");
        assertThat(value(entry, "DTSTAMP")).isEqualTo("20260301T093000Z");
    }

    @Test
    void what_was_given_up_or_is_due_no_more_is_struck_out() {
        var day = LocalDate.of(2027, 3, 28);
        var dropped = due(day).then(new ActionDropped(W, ACTION, new Text("Nie")));
        var freed = due(day).then(new DueDateSet(W, ACTION, null, null));

        assertThat(List.of(dropped, freed)).allSatisfy(record -> {
            var entry = of(Calendar.dueDates(record.room(), NOW), ACTION);
            assertThat(value(entry, "STATUS")).isEqualTo("CANCELLED");
            assertThat(value(entry, "DTSTART")).isEqualTo("20270328");
        });
    }

    @Test
    void a_date_that_no_calendar_can_write_breaks_no_file() {
        var other = new ActionId(id(901));
        var record = due(LocalDate.MAX)
                .then(new ActionAdopted(
                        W,
                        other,
                        null,
                        List.of(),
                        new Text("Drugie"),
                        Track.CITY,
                        null,
                        null,
                        LocalDate.of(9999, 12, 31),
                        null))
                .then(new ActionAdopted(
                        W,
                        new ActionId(id(902)),
                        null,
                        List.of(),
                        new Text("Trzecie"),
                        Track.CITY,
                        null,
                        null,
                        LocalDate.of(2027, 1, 1),
                        null));

        assertThat(taken(Calendar.dueDates(record.room(), NOW))).hasSize(1);
    }

    @Test
    void words_are_escaped_and_no_line_is_too_long() {
        var record = begun().then(new DetailsChanged(
                W,
                "Żółć; gęś, jaźń \\ " + "ąęśćźż🌳".repeat(20),
                "Pierwszy\nEND:VCALENDAR\r\ndrugi",
                "K",
                "Łódź",
                "Europe/Warsaw",
                "pl",
                30,
                true));
        var file = Calendar.sessions(record.room(), NOW);

        assertThat(new String(file, StandardCharsets.UTF_8).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(value(of(file, FIRST), "SUMMARY")).isEqualTo("Żółć; gęś, jaźń \\ " + "ąęśćźż🌳".repeat(20) + " (1)");
        assertThat(value(of(file, FIRST), "DESCRIPTION")).contains("END:VCALENDAR");
    }
}
