package dev.narada.query.paper;

import static dev.narada.query.paper.Element.tag;

import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.query.Audience;
import dev.narada.query.board.Cards;
import dev.narada.query.board.IdeaCard;
import dev.narada.query.board.NeedCard;
import dev.narada.query.room.Room;
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

    static List<Element> needs(Room room, Words words) {
        var in = words.in();
        var cards = Cards.needs(room, Audience.PARTICIPANT);
        var table = table(in.pick("potrzeba", "need"), words, false);
        cards.stream()
                .filter(each -> each.mergedInto() == null)
                .sorted(Comparator.comparingInt((NeedCard each) -> each.endorsements() + each.roomSupport())
                        .reversed())
                .forEach(each -> table.row(
                        said(
                                each.title(),
                                each.text(),
                                merged(
                                        cards.stream()
                                                .filter(other -> each.needId().equals(other.mergedInto()))
                                                .map(NeedCard::title),
                                        words),
                                words),
                        theme(room, each.themeId()),
                        String.valueOf(each.endorsements()),
                        hands(each.roomSupport())));
        return part(in.pick("Potrzeby", "Needs"), table);
    }

    static List<Element> ideas(Room room, Words words) {
        var in = words.in();
        var cards = Cards.ideas(room, Audience.PARTICIPANT);
        var table = table(in.pick("pomysł", "idea"), words, true);
        cards.stream()
                .filter(each -> each.mergedInto() == null)
                .sorted(Comparator.comparingInt((IdeaCard each) -> each.endorsements() + each.roomSupport())
                        .reversed())
                .forEach(each -> table.row(
                        said(
                                each.title(),
                                each.text(),
                                merged(
                                        cards.stream()
                                                .filter(other -> each.ideaId().equals(other.mergedInto()))
                                                .map(IdeaCard::title),
                                        words),
                                words),
                        theme(room, each.themeId()),
                        String.valueOf(each.endorsements()),
                        hands(each.roomSupport()),
                        each.dots() == null ? "" : String.valueOf(each.dots())));
        return part(in.pick("Pomysły", "Ideas"), table);
    }

    private static Table table(String what, Words words, boolean dots) {
        var in = words.in();
        var columns = Stream.of("what", "theme", "number", "number");
        var heads =
                Stream.of(what, in.pick("temat", "theme"), in.pick("poparcie", "support"), in.pick("ręce", "hands"));
        return new Table(
                (dots ? Stream.concat(columns, Stream.of("number")) : columns).toList(),
                (dots ? Stream.concat(heads, Stream.of(in.pick("kropki", "dots"))) : heads).toList());
    }

    private static List<Element> part(String title, Table table) {
        return table.isEmpty() ? List.of() : List.of(tag("h1.part", title), table.drawn());
    }

    private static List<Element> said(Text title, Text text, String members, Words words) {
        return Stream.of(
                        tag("p", tag("b", words.of(title))),
                        words.of(text).isEmpty() ? null : tag("p", words.of(text)),
                        members.isEmpty() ? null : tag("p.small", members))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String merged(Stream<Text> titles, Words words) {
        var all = titles.map(words::of).collect(Collectors.joining(" · "));
        return all.isEmpty() ? "" : words.in().pick("połączone: ", "merged: ") + all;
    }

    private static String hands(int hands) {
        return hands == 0 ? "" : String.valueOf(hands);
    }

    private static String theme(Room room, @Nullable ThemeId id) {
        return room.stage().headings().stream()
                .filter(each -> each.themeId().equals(id))
                .map(Heading::name)
                .findFirst()
                .orElse("");
    }
}
