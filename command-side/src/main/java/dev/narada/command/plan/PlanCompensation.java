package dev.narada.command.plan;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.all;
import static dev.narada.command.compensation.Aspect.each;
import static dev.narada.command.compensation.Aspect.the;
import static dev.narada.command.compensation.UndoRefusal.DECISION_STANDS;
import static dev.narada.command.plan.PlanRefusal.ACTION_DONE;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ActionId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.*;
import dev.narada.http.Language;
import dev.narada.http.Messages;
import java.util.List;

/** What takes back an act about the plan. */
public final class PlanCompensation implements Compensating<PlanFact> {

    private static final Messages WORDS = Messages.of(PlanCompensation.class);

    @Override
    public Compensation of(PlanFact fact, UndoContext context) {
        var w = fact.workshopId();
        var before = context.before();
        return switch (fact) {
            case ActionAdopted it -> {
                var done = context.now().know(Action.of(w, it.actionId())).status() == ActionStatus.DONE;
                yield Compensation.unless(
                        done ? ACTION_DONE : null, new ActionDropped(w, it.actionId(), undone(w, context)));
            }
            case ActionAmended it -> amended(it, before.know(Action.of(w, it.actionId())));
            case OwnerAssigned it -> {
                var was = before.know(Action.of(w, it.actionId()));
                yield Compensation.saying(
                        new OwnerAssigned(w, it.actionId(), was.owner(), was.ownerOrganisation(), null),
                        was.owner(),
                        was.ownerOrganisation());
            }
            case DueDateSet it -> {
                var was = before.know(Action.of(w, it.actionId()));
                yield Compensation.back(new DueDateSet(w, it.actionId(), was.dueOn(), null));
            }
            case StatusReported it ->
                before.last(StatusReported.class, old -> old.actionId().equals(it.actionId()))
                        .map(old -> Compensation.saying(old, old.note()))
                        .orElse(Compensation.back(new StatusReported(w, it.actionId(), ActionStatus.PLANNED, null)));
            case ActionDropped it -> Compensation.back(new ActionRestored(w, it.actionId()));
            case ActionRestored it -> dropped(w, it.actionId(), context);
            // Decisions are never edited: a new one supersedes.
            case DecisionProposed _, DecisionTaken _, DecisionSuperseded _ -> Compensation.barred(DECISION_STANDS);
            case ObjectionRaised _, ObjectionResolved _, ObjectionWithdrawn _, PlanPublished _ -> Compensation.none();
        };
    }

    @Override
    public List<Aspect> effects(PlanFact fact) {
        return switch (fact) {
            case DecisionProposed it -> the(DECISION, it.decisionId());
            case DecisionTaken it -> the(DECISION, it.decisionId());
            case DecisionSuperseded it -> the(DECISION, it.decisionId());
            case ObjectionRaised it -> the(DECISION, it.decisionId());
            case ObjectionResolved it -> the(DECISION, it.decisionId());
            case ObjectionWithdrawn it -> the(DECISION, it.decisionId());
            case ActionAdopted it -> the(ACTION, it.actionId());
            case ActionDropped it -> the(ACTION, it.actionId());
            case ActionRestored it -> the(ACTION, it.actionId());
            case ActionAmended it -> all(the(WORDING, it.actionId()), the(ACTION, it.actionId()));
            case OwnerAssigned it -> all(the(OWNER, it.actionId()), the(ACTION, it.actionId()));
            case DueDateSet it -> all(the(DUE, it.actionId()), the(ACTION, it.actionId()));
            case StatusReported it -> all(the(STATUS, it.actionId()), the(ACTION, it.actionId()));
            case PlanPublished _ -> List.of();
        };
    }

    @Override
    public List<Aspect> conflicts(PlanFact fact) {
        return switch (fact) {
            case DecisionProposed it -> each(ITEM, it.ideaIds());
            case DecisionTaken it -> all(each(ITEM, it.ideaIds()), each(FATE, it.ideaIds()), each(FATE, it.setAside()));
            case ActionAdopted it -> all(the(ACTION, it.actionId()), each(ITEM, it.ideaIds()));
            // Filling an action in does not stand in the way of taking it off the plan again.
            case ActionAmended it -> the(WORDING, it.actionId());
            case OwnerAssigned it -> the(OWNER, it.actionId());
            case DueDateSet it -> the(DUE, it.actionId());
            case StatusReported it -> the(STATUS, it.actionId());
            case DecisionSuperseded _,
                    ObjectionRaised _,
                    ObjectionResolved _,
                    ObjectionWithdrawn _,
                    ActionDropped _,
                    ActionRestored _ -> effects(fact);
            case PlanPublished _ -> List.of();
        };
    }

    /** What is left out stays as it is, so only what the amendment touched is said again. */
    private static Compensation amended(ActionAmended it, Action was) {
        var title = it.title() == null ? null : was.title();
        var firstStep = it.firstStep() == null ? null : was.firstStep() == null ? new Text("") : was.firstStep();
        return Compensation.saying(
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

    private static Compensation dropped(WorkshopId w, ActionId action, UndoContext context) {
        var reason = context.before()
                .last(ActionDropped.class, old -> old.actionId().equals(action))
                .map(ActionDropped::reason)
                .filter(words -> words.words() != null)
                .orElse(undone(w, context));
        return Compensation.back(new ActionDropped(w, action, reason));
    }

    /** An action leaves the plan with a reason; here it is that it was taken back. */
    private static Text undone(WorkshopId w, UndoContext context) {
        var polish =
                "pl".equals(context.now().know(WorkshopRules.in(w)).programme().language());
        return new Text(WORDS.say(polish ? Language.PL : Language.EN, "action.taken-back"));
    }
}
