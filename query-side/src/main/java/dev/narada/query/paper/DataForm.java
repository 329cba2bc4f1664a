package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.http.Language;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Notice;

/** What a person without a phone is told about data, and where they sign; two a page, to be cut apart. */
final class DataForm {

    private DataForm() {}

    static Element of(WorkshopState room, Notice notice, Language in) {
        return tag("div.forms", form(room, notice, in, "upper"), form(room, notice, in, "lower"))
                .with("id", "form")
                .with("title", in.pick("Zapis na papierze", "Signing up on paper"));
    }

    private static Element form(WorkshopState room, Notice notice, Language in, String half) {
        var details = room.stage().details();
        return tag(
                "div.form." + half,
                tag("p.over", details.organiser() + " · " + details.title()),
                tag("h1", in.pick("Zapis na papierze", "Signing up on paper")),
                tag("p.notice", notice.text()),
                tag(
                        "p.small",
                        in.pick("Informacja o danych, wersja ", "Notice about data, version ") + notice.version() + ". "
                                + in.pick(
                                        "Wypełniasz tylko to, co chcesz podać; bez telefonu o swoje dane pytasz przy stole"
                                                + " z protokołem.",
                                        "Fill in only what you want to give; without a phone, ask the scribe about your"
                                                + " data.")),
                field(in.pick("imię", "name")),
                field(in.pick("organizacja", "organisation")),
                field(in.pick("kontakt: e-mail lub telefon", "contact: e-mail or phone")),
                tick(in.pick(
                        "Proszę o plan działań i wiadomości o kolejnych spotkaniach na podany kontakt.",
                        "Please send me the action plan and news of further sessions.")),
                tick(in.pick(
                        "Jeśli przyjmę działanie, moje imię może stać przy nim w publicznym planie.",
                        "If I take on an action, my name may stand by it in the public plan.")),
                tag(
                        "p.who",
                        in.pick("data ", "date "),
                        tag("span.gap.wide", "\u00a0"),
                        in.pick(" podpis ", " signature "),
                        tag("span.gap.widest", "\u00a0")));
    }

    private static Element field(String label) {
        return tag("p.field", tag("span.label", label), tag("span.gap.rest", "\u00a0"));
    }

    private static Element tick(String words) {
        return tag("p.tick", tag("span.box", "\u00a0"), " " + words);
    }
}
