package dev.narada.command.undo;

import static dev.narada.command.plan.PlanRefusal.ACTION_DONE;
import static dev.narada.command.undo.UndoRefusal.DECISION_STANDS;

import dev.narada.command.model.WorkshopRules;
import dev.narada.command.plan.Action;
import dev.narada.events.ActionId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.*;

/** What takes back an act about the plan. */
final class PlanOpposite {

    private PlanOpposite() {}

    static Way of(PlanFact fact, Moment moment) {
        var w = fact.workshopId();
        var before = moment.before();
        return switch (fact) {
            case ActionAdopted it -> {
                var done = moment.now().know(Action.of(w, it.actionId())).status() == ActionStatus.DONE;
                yield Way.unless(done ? ACTION_DONE : null, new ActionDropped(w, it.actionId(), undone(w, moment)));
            }
            case ActionAmended it -> amended(it, before.know(Action.of(w, it.actionId())));
            case OwnerAssigned it -> {
                var was = before.know(Action.of(w, it.actionId()));
                yield Way.saying(
                        new OwnerAssigned(w, it.actionId(), was.owner(), was.ownerOrganisation(), null),
                        was.owner(),
                        was.ownerOrganisation());
            }
            case DueDateSet it -> {
                var was = before.know(Action.of(w, it.actionId()));
                yield Way.back(new DueDateSet(w, it.actionId(), was.dueOn(), null));
            }
            case StatusReported it ->
                before.last(StatusReported.class, old -> old.actionId().equals(it.actionId()))
                        .map(old -> Way.saying(old, old.note()))
                        .orElse(Way.back(new StatusReported(w, it.actionId(), ActionStatus.PLANNED, null)));
            case ActionDropped it -> Way.back(new ActionRestored(w, it.actionId()));
            case ActionRestored it -> dropped(w, it.actionId(), moment);
            // Decisions are never edited: a new one supersedes.
            case DecisionProposed _, DecisionTaken _, DecisionSuperseded _ -> Way.barred(DECISION_STANDS);
            case ObjectionRaised _, ObjectionResolved _, PlanPublished _ -> Way.none();
        };
    }

    /** What is left out stays as it is, so only what the amendment touched is said again. */
    private static Way amended(ActionAmended it, Action was) {
        var title = it.title() == null ? null : was.title();
        var firstStep = it.firstStep() == null ? null : was.firstStep() == null ? new Text("") : was.firstStep();
        return Way.saying(
                new ActionAmended(
                        it.workshopId(),
                        it.actionId(),
                        it.ideaIds() == null ? null : was.ideas(),
                        title,
                        it.track() == null ? null : was.track(),
                        firstStep,
                        null),
                title,
                firstStep);
    }

    private static Way dropped(WorkshopId w, ActionId action, Moment moment) {
        var reason = moment.before()
                .last(ActionDropped.class, old -> old.actionId().equals(action))
                .map(ActionDropped::reason)
                .filter(words -> words.words() != null)
                .orElse(undone(w, moment));
        return Way.back(new ActionDropped(w, action, reason));
    }

    /** An action leaves the plan with a reason; here it is that it was taken back. */
    private static Text undone(WorkshopId w, Moment moment) {
        var polish =
                "pl".equals(moment.now().know(WorkshopRules.in(w)).programme().language());
        return new Text(polish ? "Cofnięto." : "Taken back.");
    }
}
