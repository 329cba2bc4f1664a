package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.http.Language;
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
        var in = when.in();
        var details = room.stage().details();
        return tag(
                        "div.poster",
                        tag("p.over", in.pick("Zaprasza ", "You are invited by "), details.organiser()),
                        tag("h1", details.title()).with("style", "font-size: " + points(details.title()) + "pt"),
                        tag("p.purpose", details.purpose()),
                        tag(
                                "div.dates",
                                room.stage().meetings().stream()
                                        .map(each -> date(each, details.place(), when))
                                        .toList()),
                        code == null ? byHand(in) : byCode(code, in))
                .with("id", "poster")
                .with("title", in.pick("Plakat", "Poster"));
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

    private static Element byCode(Code code, Language in) {
        return tag(
                "div.join",
                tag(
                        "div.scan",
                        QrCodeFigure.of(
                                code.joinUrl(),
                                in.pick("Kod QR: prowadzi prosto na spotkanie", "QR code: leads straight in")),
                        tag("p.small", in.pick("Zeskanuj aparatem", "Scan with the camera"))),
                tag("h2", in.pick("Dołącz telefonem", "Join by phone")),
                tag("p", in.pick("Zeskanuj kod albo wejdź na adres", "Scan the code, or go to")),
                tag("p.address", address(code)),
                tag("p", in.pick("i wpisz kod spotkania:", "and type the code of the session:")),
                tag("p.code", spaced(code.code())),
                noPhone(in));
    }

    private static Element byHand(Language in) {
        return tag(
                "div.join",
                tag("div.scan", tag("p.glue", in.pick("miejsce na kod QR", "place for the QR code"))),
                tag("h2", in.pick("Dołącz telefonem", "Join by phone")),
                tag("p", in.pick("Zeskanuj kod albo wejdź na adres", "Scan the code, or go to")),
                tag("p.line", "\u00a0"),
                tag("p", in.pick("i wpisz kod spotkania:", "and type the code of the session:")),
                tag(
                        "p.signs",
                        IntStream.range(0, SIGNS)
                                .mapToObj(i -> tag(i == SIGNS / 2 ? "span.cell.half" : "span.cell", "\u00a0"))
                                .toList()),
                noPhone(in));
    }

    private static Element noPhone(Language in) {
        return tag(
                "p.paper",
                tag("b", in.pick("Bez telefonu? ", "No phone? ")),
                in.pick(
                        "Weź kartkę ze stołu. Każdy głos liczy się tak samo.",
                        "Take a card from the table. Every voice counts the same."));
    }

    private static String address(Code code) {
        var uri = URI.create(code.joinUrl());
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    private static String spaced(String code) {
        return code.length() == SIGNS ? code.substring(0, SIGNS / 2) + "\u2009" + code.substring(SIGNS / 2) : code;
    }
}
