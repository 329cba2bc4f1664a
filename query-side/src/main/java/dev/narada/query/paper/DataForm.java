package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Notice;

/** What a person without a phone is told about data, and where they sign; two a page, to be cut apart. */
final class DataForm {

    private DataForm() {}

    static Element of(WorkshopState room, Notice notice, PrintedWords words) {
        return tag("div.forms", form(room, notice, words, "upper"), form(room, notice, words, "lower"))
                .with("id", "form")
                .with("title", words.say("form.title"));
    }

    private static Element form(WorkshopState room, Notice notice, PrintedWords words, String half) {
        var details = room.stage().details();
        return tag(
                "div.form." + half,
                tag("p.over", details.organiser() + " · " + details.title()),
                tag("h1", words.say("form.title")),
                tag("p.notice", notice.text()),
                tag("p.small", words.say("form.notice", "version", notice.version())),
                field(words.say("column.name")),
                field(words.say("column.organisation")),
                field(words.say("form.contact")),
                tick(words.say("form.send-me-news")),
                tick(words.say("form.name-in-public")),
                tag(
                        "p.who",
                        words.say("form.date") + " ",
                        tag("span.gap.wide", "\u00a0"),
                        " " + words.say("column.signature") + " ",
                        tag("span.gap.widest", "\u00a0")));
    }

    private static Element field(String label) {
        return tag("p.field", tag("span.label", label), tag("span.gap.rest", "\u00a0"));
    }

    private static Element tick(String words) {
        return tag("p.tick", tag("span.box", "\u00a0"), " " + words);
    }
}
