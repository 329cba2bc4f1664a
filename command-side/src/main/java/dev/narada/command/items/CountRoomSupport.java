package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.COUNT_TOO_HIGH;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemRoomSupportCounted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the raised hands of people without a phone for a need or an idea; it replaces the earlier count. */
record CountRoomSupport(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        int count) implements Either {

    public static final Slice<CountRoomSupport> SLICE = Slice.of(CountRoomSupport.class)
            .by(SCRIBE)
            .refusing(
                    COUNT_TOO_HIGH,
                    IDEA_HIDDEN,
                    IDEA_UNKNOWN,
                    IDEA_WITHDRAWN,
                    NEED_HIDDEN,
                    NEED_UNKNOWN,
                    NEED_WITHDRAWN,
                    SESSION_NOT_OPEN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.standing(c.workshopId(), List.of(c.item())))
            .and((c, _) -> Presence.throughout(c.workshopId()))
            .and((c, _) -> RoomSupport.of(c.workshopId(), c.item()))
            .decide(CountRoomSupport::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .either("ideaId", needId, ideaId)
                .number("count", count, 0, 2000)
                .fault();
    }

    static Outcome decide(
            CountRoomSupport c,
            WorkshopRules room,
            Items items,
            Presence presence,
            RoomSupport before,
            DecisionContext by) {
        var item = c.item();
        var root = items.root(item);
        var session = room.stage().session();
        var no = firstOf(
                room.shut(),
                root == null ? Absence.UNKNOWN.of(item) : root.unavailable(),
                session == null ? SESSION_NOT_OPEN : null);
        if (no != null || root == null || session == null) {
            return refuse(no == null ? Absence.UNKNOWN.of(item) : no);
        }
        var most = presence.withoutPhone(session);
        if (c.count > most) {
            return refuse(COUNT_TOO_HIGH).at("count").telling("most", most);
        }
        var same = root.id().equals(item) && before.count() != null && before.count() == c.count;
        return same ? unchanged() : accept(ItemRoomSupportCounted.of(c.workshopId, root.id(), c.count));
    }
}
