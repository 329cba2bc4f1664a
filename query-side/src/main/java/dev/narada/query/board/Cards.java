package dev.narada.query.board;

import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import dev.narada.query.Audience;
import dev.narada.query.items.Fate;
import dev.narada.query.items.Item;
import dev.narada.query.items.Items;
import dev.narada.query.room.Room;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes cards of needs and ideas; the one place that says which of them, and which parts, an audience sees. */
public final class Cards {

    private static final Text NO_TEXT = new Text("");

    private Cards() {}

    public static List<NeedCard> needs(Room room, Audience audience) {
        return seen(room.needs(), audience)
                .map(each -> need(room, each, audience))
                .toList();
    }

    public static List<IdeaCard> ideas(Room room, Audience audience) {
        return seen(room.ideas(), audience)
                .map(each -> idea(room, each, audience))
                .toList();
    }

    /** Facilitators find what came late in a tray of its own. */
    private static Stream<Item> seen(Items items, Audience audience) {
        return items.all().values().stream()
                .filter(each -> each.standing().shown()
                        || audience.leads() && !each.standing().late());
    }

    public static NeedCard need(Room room, Item item, Audience audience) {
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
                item.bond().into() == null ? null : new NeedId(item.bond().into()),
                members(room.needs(), item, audience).map(NeedId::new).toList(),
                author(room, item, audience),
                flags(item, audience));
    }

    public static IdeaCard idea(Room room, Item item, Audience audience) {
        var support = room.ideas().support(item);
        var origin = item.origin();
        var group = room.ideas().find(room.ideas().standsIn(item.id()));
        var fate = (group == null ? item : group).fate();
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
                item.bond().into() == null ? null : new IdeaId(item.bond().into()),
                members(room.ideas(), item, audience).map(IdeaId::new).toList(),
                fate.state(),
                room.votings().dots().get(new IdeaId(item.id())),
                fate.state() == Fate.State.OPEN ? fate.in() : null,
                author(room, item, audience),
                flags(item, audience));
    }

    private static Stream<UUID> members(Items items, Item item, Audience audience) {
        return item.bond().members().stream().filter(id -> {
            var member = items.find(id);
            return member != null && (audience.leads() || member.standing().shown());
        });
    }

    private static @Nullable Personal author(Room room, Item item, Audience audience) {
        var names = audience.leads() || room.stage().rules().namesOnBoard();
        return names ? room.people().nameOf(item.origin().authorId()) : null;
    }

    private static @Nullable Flags flags(Item item, Audience audience) {
        return audience.leads() ? Flags.of(item) : null;
    }
}
