package dev.narada.query.board;

import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Personal;
import dev.narada.events.Text;
import dev.narada.events.VotingId;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.query.Audience;
import dev.narada.query.Keyed;
import dev.narada.query.plan.Decision;
import dev.narada.query.plan.Objection;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposed or taken decision, with its objections for who is in the room.
 *
 * @param sessionNumber in which session it was taken; in the first, who was at all of them is not worth saying
 * @param objectors     people with an open objection
 */
record DecisionCard(
        DecisionId decisionId,
        @Nullable DecisionOutcome outcome,
        @Nullable Mandate mandate,
        Text wording,
        @Nullable Text reason,
        List<IdeaId> ideaIds,
        @Nullable List<IdeaId> setAside,
        @Nullable Integer presentCount,
        @Nullable Integer presentAtAllSessions,
        @Nullable Integer sessionNumber,
        int openObjections,
        @Nullable Integer resolvedObjections,
        @Nullable Integer objectors,
        @Nullable VotingId votingId,
        @Nullable DecisionId supersededBy,
        @Nullable List<Raised> objections)
        implements Keyed {

    /** An objection; {@code name} is there for facilitators. */
    public record Raised(
            ObjectionId objectionId,
            Text reason,
            @Nullable Text how,
            @Nullable Personal name) {}

    static DecisionCard of(WorkshopState room, Decision decision, Audience audience) {
        var taken = decision.taken();
        return new DecisionCard(
                decision.decisionId(),
                taken == null ? null : taken.outcome(),
                taken == null ? null : taken.mandate(),
                decision.wording(),
                taken == null ? null : taken.reason(),
                Present.all(room.ideas(), decision.ideaIds()),
                taken == null ? null : Present.all(room.ideas(), taken.setAside()),
                taken == null ? null : taken.presentCount(),
                taken == null ? null : taken.presentAtAllSessions(),
                taken == null ? null : sessionNumber(room, taken),
                decision.openObjections(),
                some(decision.resolvedObjections()),
                some(decision.objectors()),
                taken == null ? null : taken.votingId(),
                decision.supersededBy(),
                audience.inTheRoom()
                        ? decision.objections().values().stream()
                                .map(each -> raised(room, each, audience))
                                .toList()
                        : null);
    }

    private static @Nullable Integer some(int count) {
        return count == 0 ? null : count;
    }

    private static @Nullable Integer sessionNumber(WorkshopState room, DecisionTaken taken) {
        return room.stage().meeting(taken.sessionId()).map(Meeting::number).orElse(null);
    }

    private static Raised raised(WorkshopState room, Objection objection, Audience audience) {
        return new Raised(
                objection.objectionId(),
                objection.reason(),
                objection.how(),
                audience.leads() ? room.people().nameOf(objection.by()) : null);
    }

    @Override
    public Object key() {
        return decisionId;
    }
}
