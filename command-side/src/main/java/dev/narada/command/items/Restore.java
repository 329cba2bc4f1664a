package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemRestored;
import dev.narada.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Puts a hidden or withdrawn need or idea on the board again; also lets one through that waited for moderation.
 *
 * @param reason may be said as when hiding; the fact that something stands again needs none
 */
record Restore(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        @Nullable String reason) implements Either {

    public static final Slice<Restore> SLICE = Slice.of(Restore.class)
            .by(SCRIBE)
            .refusing(IDEA_UNKNOWN, NEED_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.item()))
            .decide(Restore::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .either("ideaId", needId, ideaId)
                .text("reason", reason, 0, 500)
                .fault();
    }

    static Outcome decide(Restore c, WorkshopRules room, Items items, DecisionContext by) {
        var item = c.item();
        var old = items.get(item);
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        if (old == null) {
            return refuse(Absence.UNKNOWN.of(item));
        }
        return old.hidden() || old.withdrawn() ? accept(ItemRestored.of(c.workshopId, item)) : unchanged();
    }
}
