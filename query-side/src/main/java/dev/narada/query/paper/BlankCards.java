package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.http.Language;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Numbered cards to write a need or an idea on, four a page, to be cut apart and typed in later by the scribe. */
final class BlankCards {

    private static final int CARDS = 12;
    private static final int A_PAGE = 4;
    private static final int HUES = 4;

    private BlankCards() {}

    static List<Element> needs(WorkshopState room, Language in) {
        return pages(
                "needs",
                in.pick("Potrzeby", "Needs"),
                number -> card(
                        in.pick("Potrzeba", "Need"),
                        number,
                        in.pick("Czego brakuje i komu?", "What is missing, and for whom?"),
                        tag("p.asked", in.pick("Skąd to wiemy? (jeśli chcesz)", "How do we know? (if you like)")),
                        room,
                        in));
    }

    static List<Element> ideas(WorkshopState room, Language in) {
        return pages(
                "ideas",
                in.pick("Pomysły", "Ideas"),
                number -> card(
                        in.pick("Pomysł", "Idea"),
                        number,
                        in.pick("Co można zrobić?", "What could be done?"),
                        tag(
                                "p.asked",
                                in.pick("Odpowiada na potrzebę nr ", "Answers need no. "),
                                tag("span.gap", "\u00a0"),
                                in.pick(" Pierwszy krok:", " First step:")),
                        room,
                        in));
    }

    private interface BlankCard {
        Element numbered(int number);
    }

    private static List<Element> pages(String id, String title, BlankCard card) {
        var pages = new ArrayList<Element>();
        for (var first = 1; first <= CARDS; first += A_PAGE) {
            var page = tag(
                    "div.cards",
                    IntStream.range(first, first + A_PAGE)
                            .mapToObj(card::numbered)
                            .toList());
            pages.add(first == 1 ? page.with("id", id).with("title", title) : page);
        }
        return pages;
    }

    private static Element card(
            String kind, int number, String question, Element asked, WorkshopState room, Language in) {
        var themes = room.stage().themes();
        return tag(
                "div.card." + ((number - 1) % 2 == 0 ? "left" : "right")
                        + ((number - 1) % A_PAGE < 2 ? ".upper" : ".lower"),
                tag("h2", tag("span.number", String.valueOf(number)), " " + kind),
                tag("p.question", question),
                lines(4),
                asked,
                lines(2),
                themes.isEmpty() ? null : tag("p.themes" + (themes.size() > 6 ? ".many" : ""), boxes(themes)),
                tag(
                        "p.who",
                        in.pick("imię albo bez imienia ", "name, or none "),
                        tag("span.gap.wide", "\u00a0"),
                        in.pick(" stolik ", " table "),
                        tag("span.gap", "\u00a0")));
    }

    private static List<Element> boxes(List<Heading> themes) {
        return IntStream.range(0, themes.size())
                .mapToObj(i -> tag(
                        "span.theme",
                        tag("span.box.hue-" + i % HUES, "\u00a0"),
                        " " + themes.get(i).name()))
                .toList();
    }

    private static List<Element> lines(int many) {
        return IntStream.range(0, many).mapToObj(_ -> tag("p.line", "\u00a0")).toList();
    }
}
