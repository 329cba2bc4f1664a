package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.query.board.Code;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.net.URI;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The poster at the door: what this is, when, and how to get in. */
final class Poster {

    private static final int SIGNS = 6;
    private static final double LINE = 500;
    private static final double WIDTH_OF_A_SIGN = 0.6;
    private static final double AREA = 1800;
    private static final double SMALLEST = 26;
    private static final double LARGEST = 72;

    private Poster() {}

    static Element of(WorkshopState room, @Nullable Code code, PrintedDates when) {
        var words = new PrintedWords(when.in());
        var details = room.stage().details();
        return tag(
                        "div.poster",
                        tag("p.over", words.say("poster.by", "organiser", details.organiser())),
                        tag("h1", details.title()).with("style", "font-size: " + points(details.title()) + "pt"),
                        tag("p.purpose", details.purpose()),
                        tag(
                                "div.dates",
                                room.stage().meetings().stream()
                                        .map(each -> date(each, details.place(), when))
                                        .toList()),
                        code == null ? byHand(words) : byCode(code, words))
                .with("id", "poster")
                .with("title", words.say("poster.title"));
    }

    /** As large as the longest word and the length of the whole allow. */
    private static long points(String title) {
        var longest =
                Stream.of(title.split(" +")).mapToInt(String::length).max().orElse(1);
        var fits = Math.min(LINE / (WIDTH_OF_A_SIGN * longest), AREA / title.length());
        return Math.round(Math.clamp(fits, SMALLEST, LARGEST));
    }

    private static Element date(Meeting meeting, String place, PrintedDates when) {
        return tag(
                "div.date",
                tag("p.number", String.valueOf(meeting.number())),
                tag("h2", when.day(meeting.startsAt())),
                tag(
                        "p",
                        tag(
                                "b",
                                when.weekday(meeting.startsAt()) + ", "
                                        + when.hours(meeting.startsAt(), meeting.endsAt())),
                        tag("br"),
                        meeting.place() == null ? place : meeting.place()));
    }

    private static Element byCode(Code code, PrintedWords words) {
        return tag(
                "div.join",
                tag(
                        "div.scan",
                        QrCodeFigure.of(code.joinUrl(), words.say("poster.qr-code")),
                        tag("p.small", words.say("poster.scan"))),
                tag("h2", words.say("poster.join")),
                tag("p", words.say("poster.go-to")),
                tag("p.address", address(code)),
                tag("p", words.say("poster.type-code")),
                tag("p.code", spaced(code.code())),
                noPhone(words));
    }

    private static Element byHand(PrintedWords words) {
        return tag(
                "div.join",
                tag("div.scan", tag("p.glue", words.say("poster.place-for-code"))),
                tag("h2", words.say("poster.join")),
                tag("p", words.say("poster.go-to")),
                tag("p.line", "\u00a0"),
                tag("p", words.say("poster.type-code")),
                tag(
                        "p.signs",
                        IntStream.range(0, SIGNS)
                                .mapToObj(i -> tag(i == SIGNS / 2 ? "span.cell.half" : "span.cell", "\u00a0"))
                                .toList()),
                noPhone(words));
    }

    private static Element noPhone(PrintedWords words) {
        return tag("p.paper", tag("b", words.say("poster.no-phone") + " "), words.say("poster.take-a-card"));
    }

    private static String address(Code code) {
        var uri = URI.create(code.joinUrl());
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    private static String spaced(String code) {
        return code.length() == SIGNS ? code.substring(0, SIGNS / 2) + "\u2009" + code.substring(SIGNS / 2) : code;
    }
}
