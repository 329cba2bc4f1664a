package dev.narada.command.plan;

import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.ObjectionWithdrawn;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One decision from its proposal to its end, with the objections to it. */
record Settlement(
        boolean proposed,
        List<IdeaId> ideas,
        @Nullable Text wording,
        Map<ObjectionId, Objection> objections,
        @Nullable DecisionTaken taken,
        @Nullable DecisionId supersededBy) {

    private static final Settlement NONE = new Settlement(false, List.of(), null, Map.of(), null, null);

    /** A reason not to settle it like this. */
    record Objection(
            ParticipantId by, Text reason, @Nullable Text resolution, boolean withdrawn) {

        boolean isOpen() {
            return resolution == null && !withdrawn;
        }
    }

    static DecisionModel<Settlement> of(WorkshopId workshop, @Nullable DecisionId decision) {
        return decision == null
                ? DecisionModel.of(NONE)
                : DecisionModel.of(NONE)
                        .about(workshop, decision)
                        .on(
                                DecisionProposed.class,
                                (s, it) -> it.decisionId().equals(decision)
                                        ? new Settlement(
                                                true, it.ideaIds(), it.wording(), s.objections, s.taken, s.supersededBy)
                                        : s)
                        .on(
                                ObjectionRaised.class,
                                (s, it) -> s.with(
                                        it.objectionId(), new Objection(it.participantId(), it.reason(), null, false)))
                        .on(ObjectionResolved.class, (s, it) -> s.resolved(it))
                        .on(ObjectionWithdrawn.class, (s, it) -> s.withdrawn(it))
                        .on(
                                DecisionTaken.class,
                                (s, it) -> new Settlement(
                                        s.proposed, s.ideas, s.wording, s.objections, it, s.supersededBy))
                        .on(
                                DecisionSuperseded.class,
                                (s, it) -> it.decisionId().equals(decision)
                                        ? new Settlement(s.proposed, s.ideas, s.wording, s.objections, s.taken, it.by())
                                        : s)
                        .once();
    }

    @Nullable
    Refusal unknown() {
        return proposed ? null : DECISION_UNKNOWN;
    }

    /** Whether the room adopted it and nothing was settled in its place since. */
    boolean isAdopted() {
        return supersededBy == null && taken != null && taken.outcome() == DecisionOutcome.ADOPTED;
    }

    int open() {
        return (int) objections.values().stream().filter(Objection::isOpen).count();
    }

    private Settlement with(ObjectionId id, Objection objection) {
        return new Settlement(
                proposed, ideas, wording, Immutables.with(objections, id, objection), taken, supersededBy);
    }

    private Settlement resolved(ObjectionResolved it) {
        var old = objections.get(it.objectionId());
        return old == null
                ? this
                : with(it.objectionId(), new Objection(old.by(), old.reason(), it.how(), old.withdrawn()));
    }

    private Settlement withdrawn(ObjectionWithdrawn it) {
        var old = objections.get(it.objectionId());
        return old == null
                ? this
                : with(it.objectionId(), new Objection(old.by(), old.reason(), old.resolution(), true));
    }
}
