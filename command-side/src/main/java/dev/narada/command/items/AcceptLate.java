package dev.narada.command.items;

import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemHidden;
import dev.narada.events.items.ItemLateAccepted;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts a need or an idea from the late tray on the board, or, with {@code accept} false, keeps it off. A caller that
 * only has an id may give it as both: the one that exists is meant.
 */
record AcceptLate(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        @Nullable Boolean accept) implements Command {

    public static final Slice<AcceptLate> SLICE = Slice.of(AcceptLate.class)
            .by(FACILITATOR)
            .refusing(IDEA_UNKNOWN, NEED_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.candidates()))
            .decide(AcceptLate::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().given("ideaId", needId != null ? needId : ideaId).fault();
    }

    private List<ItemId> candidates() {
        return Stream.<ItemId>concat(Stream.ofNullable(needId), Stream.ofNullable(ideaId))
                .toList();
    }

    static Outcome decide(AcceptLate c, WorkshopRules room, Items items, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        var old =
                c.candidates().stream().map(items::get).filter(Objects::nonNull).findFirst();
        if (old.isEmpty()) {
            return refuse(Absence.UNKNOWN.of(c.candidates().getFirst()));
        }
        var item = old.get();
        if (!item.late()) {
            return unchanged();
        }
        if (Objects.equals(c.accept, false)) {
            return item.hidden() ? unchanged() : Outcome.accept(ItemHidden.of(c.workshopId, item.id(), null));
        }
        return Outcome.accept(ItemLateAccepted.of(c.workshopId, item.id()));
    }
}
