package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

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

    static List<Element> needs(WorkshopState room, PrintedWords words) {
        return pages(
                "needs",
                words.say("needs.title"),
                number -> card(
                        words.say("card.need"),
                        number,
                        words.say("card.what-is-missing"),
                        tag("p.asked", words.say("card.how-we-know")),
                        room,
                        words));
    }

    static List<Element> ideas(WorkshopState room, PrintedWords words) {
        return pages(
                "ideas",
                words.say("ideas.title"),
                number -> card(
                        words.say("card.idea"),
                        number,
                        words.say("card.what-could-be-done"),
                        tag(
                                "p.asked",
                                words.say("card.answers") + " ",
                                tag("span.gap", "\u00a0"),
                                " " + words.say("card.first-step")),
                        room,
                        words));
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
            String kind, int number, String question, Element asked, WorkshopState room, PrintedWords words) {
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
                        words.say("card.name") + " ",
                        tag("span.gap.wide", "\u00a0"),
                        " " + words.say("card.table") + " ",
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
