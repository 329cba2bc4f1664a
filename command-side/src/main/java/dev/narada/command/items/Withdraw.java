package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemWithdrawn;
import org.jspecify.annotations.Nullable;

/** Its author takes a need or an idea back. */
public record Withdraw(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        @Nullable ParticipantId onBehalfOf) implements Either, OnBehalf {

    public static final Slice<Withdraw> SLICE = Slice.of(Withdraw.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(IDEA_UNKNOWN, NEED_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.item()))
            .decide(Withdraw::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().either("ideaId", needId, ideaId).fault();
    }

    static Outcome decide(Withdraw c, WorkshopRules room, Items items, DecisionContext by) {
        var item = c.item();
        var old = items.get(item);
        var no = firstOf(room.shut(), old == null ? Absence.UNKNOWN.of(item) : null);
        if (no != null || old == null) {
            return refuse(no == null ? Absence.UNKNOWN.of(item) : no);
        }
        var speaker = c.speaker(by.actor());
        var forTheRoom = speaker == null && old.author() == null;
        if (!old.isBy(speaker) && !forTheRoom) {
            return refuse(NOT_ALLOWED);
        }
        return old.withdrawn() ? unchanged() : accept(ItemWithdrawn.of(c.workshopId, item));
    }
}
