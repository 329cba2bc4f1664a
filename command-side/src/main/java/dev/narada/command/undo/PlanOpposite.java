package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.plan.StatusReported;
import org.jspecify.annotations.Nullable;

/** What takes back an act about the plan. */
final class PlanOpposite {

    private PlanOpposite() {}

    static @Nullable Fact of(PlanFact fact, Before before) {
        var w = fact.workshopId();
        return switch (fact) {
            case ActionRestored it ->
                before.last(ActionDropped.class, old -> old.actionId().equals(it.actionId()))
                        .orElse(null);
            case ActionDropped it -> new ActionRestored(w, it.actionId());
            case StatusReported it ->
                new StatusReported(
                        w,
                        it.actionId(),
                        before.last(StatusReported.class, old -> old.actionId().equals(it.actionId()))
                                .map(StatusReported::status)
                                .orElse(ActionStatus.PLANNED),
                        null);
            case OwnerAssigned it -> {
                var old = before.last(
                        OwnerAssigned.class, earlier -> earlier.actionId().equals(it.actionId()));
                var first = before.last(
                        ActionAdopted.class, earlier -> earlier.actionId().equals(it.actionId()));
                yield new OwnerAssigned(
                        w,
                        it.actionId(),
                        old.isPresent()
                                ? old.get().owner()
                                : first.map(ActionAdopted::owner).orElse(null),
                        old.isPresent()
                                ? old.get().ownerOrganisation()
                                : first.map(ActionAdopted::ownerOrganisation).orElse(null),
                        null);
            }
            case DueDateSet it -> {
                var old = before.last(
                        DueDateSet.class, earlier -> earlier.actionId().equals(it.actionId()));
                var first = before.last(
                        ActionAdopted.class, earlier -> earlier.actionId().equals(it.actionId()));
                yield new DueDateSet(
                        w,
                        it.actionId(),
                        old.isPresent()
                                ? old.get().dueOn()
                                : first.map(ActionAdopted::dueOn).orElse(null),
                        null);
            }
            case DecisionProposed _, ObjectionRaised _, ObjectionResolved _, DecisionTaken _, DecisionSuperseded _ ->
                null;
            case ActionAdopted _, ActionAmended _, PlanPublished _ -> null;
        };
    }
}
