package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.query.Audience;
import dev.narada.query.board.Card;
import dev.narada.query.board.Cards;
import dev.narada.query.items.Item;
import dev.narada.query.items.ItemVisibility;
import dev.narada.query.items.Items;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Heading;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Needs and ideas with their support, the most supported first; what was merged stands under its group. */
final class Findings {

    private Findings() {}

    static List<Element> needs(WorkshopState room, PrintedWords words) {
        var table = table("column.need", words, false);
        var cards = Cards.needs(room, Audience.PARTICIPANT);
        standing(cards)
                .forEach(each -> table.row(cells(each, cards, room, words).toArray()));
        return part(words.say("needs.title"), table, unseen(room.needs(), words));
    }

    static List<Element> ideas(WorkshopState room, PrintedWords words) {
        var table = table("column.idea", words, true);
        var cards = Cards.ideas(room, Audience.PARTICIPANT);
        standing(cards)
                .forEach(each -> table.row(Stream.concat(
                                cells(each, cards, room, words),
                                Stream.of(each.dots() == null ? "" : String.valueOf(each.dots())))
                        .toArray()));
        return part(words.say("ideas.title"), table, unseen(room.ideas(), words));
    }

    private static <C extends Card> Stream<C> standing(List<C> cards) {
        return cards.stream()
                .filter(each -> each.mergedInto() == null)
                .sorted(Comparator.comparingInt((C each) -> each.endorsements() + each.roomSupport())
                        .reversed());
    }

    private static Stream<Object> cells(Card card, List<? extends Card> all, WorkshopState room, PrintedWords words) {
        var members = all.stream()
                .filter(other -> card.key().equals(other.mergedInto()))
                .map(Card::title);
        return Stream.of(
                said(card, merged(members, words), words),
                theme(room, card.themeId()),
                String.valueOf(card.endorsements()),
                hands(card.roomSupport()));
    }

    private static Table table(String what, PrintedWords words, boolean dots) {
        var columns = Stream.of("what", "theme", "number", "number");
        var heads = Stream.of(what, "column.theme", "column.support", "column.hands");
        return new Table(
                (dots ? Stream.concat(columns, Stream.of("number")) : columns).toList(),
                words.all((dots ? Stream.concat(heads, Stream.of("column.dots")) : heads).toArray(String[]::new)));
    }

    /** What was said and is not to be read here any more is told as a number. */
    private static String unseen(Items items, PrintedWords words) {
        var all = items.all().values().stream().map(Item::standing).toList();
        var hidden =
                all.stream().filter(each -> each.hidden() && !each.withdrawn()).count();
        var withdrawn = all.stream().filter(ItemVisibility::withdrawn).count();
        return hidden + withdrawn == 0 ? "" : words.say("items.unseen", "hidden", hidden, "withdrawn", withdrawn);
    }

    private static List<Element> part(String title, Table table, String unseen) {
        return table.isEmpty() && unseen.isEmpty()
                ? List.of()
                : Stream.of(
                                tag("h1.part", title),
                                table.isEmpty() ? null : table.drawn(),
                                unseen.isEmpty() ? null : tag("p.small", unseen))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<Element> said(Card card, String members, PrintedWords words) {
        var text = words.of(card.text());
        return Stream.of(
                        tag("p", tag("b", words.of(card.title()))),
                        text.isEmpty() ? null : tag("p", text),
                        members.isEmpty() ? null : tag("p.small", members))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String merged(Stream<Text> titles, PrintedWords words) {
        var all = titles.map(words::of).collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : words.say("items.merged", "titles", all);
    }

    private static String hands(int hands) {
        return hands == 0 ? "" : String.valueOf(hands);
    }

    private static String theme(WorkshopState room, @Nullable ThemeId id) {
        return room.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(Heading::name)
                .findFirst()
                .orElse("");
    }
}
