package dev.narada.query.board;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import dev.narada.query.Audience;
import dev.narada.query.items.Item;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.items.Items;
import dev.narada.query.state.WorkshopState;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cards of needs and ideas; the one place that says which of them, and which parts, an audience sees. */
public final class Cards {

    private static final Text NO_TEXT = new Text("");

    private Cards() {}

    public static List<NeedCard> needs(WorkshopState room, Audience audience) {
        return seen(room.needs(), audience)
                .map(each -> need(room, each, audience))
                .toList();
    }

    public static List<IdeaCard> ideas(WorkshopState room, Audience audience) {
        return seen(room.ideas(), audience)
                .map(each -> idea(room, each, audience))
                .toList();
    }

    /** Facilitators find what came late in a tray of its own. */
    private static Stream<Item> seen(Items items, Audience audience) {
        return items.all().values().stream()
                .filter(each -> items.shows(each)
                        || audience.leads() && !each.standing().late());
    }

    public static NeedCard need(WorkshopState room, Item item, Audience audience) {
        var support = room.needs().support(item);
        var origin = item.origin();
        return new NeedCard(
                new NeedId(item.id()),
                item.title(),
                item.text() == null ? NO_TEXT : item.text(),
                item.themeId(),
                origin.track(),
                origin.sessionId(),
                origin.tableId(),
                support.people().size(),
                support.room(),
                into(room.needs(), item, NeedId::new),
                members(room.needs(), item, audience).map(NeedId::new).toList(),
                author(room, item, audience),
                flags(item, audience));
    }

    public static IdeaCard idea(WorkshopState room, Item item, Audience audience) {
        var support = room.ideas().support(item);
        var origin = item.origin();
        var fate = fate(room.ideas(), item);
        return new IdeaCard(
                new IdeaId(item.id()),
                item.title(),
                item.text() == null ? NO_TEXT : item.text(),
                item.themeId(),
                origin.track(),
                origin.sessionId(),
                origin.tableId(),
                origin.answers(),
                support.people().size(),
                support.room(),
                into(room.ideas(), item, IdeaId::new),
                members(room.ideas(), item, audience).map(IdeaId::new).toList(),
                fate.state(),
                dots(room, item),
                fate.state() == ItemOutcome.Kind.OPEN ? fate.in() : null,
                origin.earlier(),
                author(room, item, audience),
                flags(item, audience));
    }

    private static <I> @Nullable I into(Items items, Item item, Function<UUID, I> id) {
        var group = items.into(item);
        return group == null ? null : id.apply(group);
    }

    /** What became of its group, whoever stands for that now. */
    private static ItemOutcome fate(Items ideas, Item item) {
        var head = ideas.standsIn(item.id());
        return Stream.concat(Stream.of(head), ideas.stoodFor(head).stream())
                .map(ideas::find)
                .filter(Objects::nonNull)
                .map(Item::fate)
                .filter(each -> !each.equals(ItemOutcome.OPEN))
                .findFirst()
                .orElse(ItemOutcome.OPEN);
    }

    private static @Nullable Integer dots(WorkshopState room, Item item) {
        return Stream.concat(Stream.of(item.id()), room.ideas().stoodFor(item.id()).stream())
                .map(each -> room.votings().dots().get(new IdeaId(each)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Stream<UUID> members(Items items, Item item, Audience audience) {
        return items.members(item).stream().filter(id -> {
            var member = items.find(id);
            return member != null && (audience.leads() || items.shows(member));
        });
    }

    private static @Nullable Personal author(WorkshopState room, Item item, Audience audience) {
        var names = audience.leads() || room.stage().rules().namesOnBoard();
        return names ? room.people().nameOf(item.origin().authorId()) : null;
    }

    private static @Nullable Flags flags(Item item, Audience audience) {
        return audience.leads() ? Flags.of(item) : null;
    }
}
