package dev.narada.query.plan;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Text;
import dev.narada.events.plan.*;
import dev.narada.query.PersistentMaps;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.OrderedPMap;
import org.pcollections.PMap;

/**
 * What the room settled and what will be done about it.
 *
 * @param version of the plan that went public last; 0 before
 */
public record Settlements(
        PMap<DecisionId, Decision> decisions,
        PMap<ActionId, Action> actions,
        PMap<ObjectionId, DecisionId> objections,
        int version) {

    public static final Settlements NONE =
            new Settlements(OrderedPMap.empty(), OrderedPMap.empty(), HashTreePMap.empty(), 0);

    public Settlements apply(PlanFact fact) {
        return switch (fact) {
            case DecisionProposed f ->
                decisions.containsKey(f.decisionId())
                        ? this
                        : withDecisions(decisions.plus(f.decisionId(), Decision.of(f)));
            case ObjectionRaised f -> raised(f);
            case ObjectionResolved f ->
                objection(f.decisionId(), f.objectionId(), each -> each.worded(each.reason(), f.how()));
            case ObjectionWithdrawn f ->
                decision(f.decisionId(), each -> each.objected(each.objections().minus(f.objectionId())));
            case DecisionTaken f -> decision(f.decisionId(), each -> each.taken(f));
            case DecisionSuperseded f -> decision(f.decisionId(), each -> each.superseded(f.by()));
            case ActionAdopted f ->
                actions.containsKey(f.actionId())
                        ? this
                        : withActions(actions.plus(f.actionId(), Action.of(f, actions.size() + 1)));
            case ActionAmended f -> action(f.actionId(), each -> each.amended(f));
            case OwnerAssigned f ->
                action(f.actionId(), each -> each.with(new Action.Owner(f.owner(), f.ownerOrganisation(), false)));
            case DueDateSet f -> action(f.actionId(), each -> each.due(f.dueOn()));
            case StatusReported f -> action(f.actionId(), each -> each.with(reported(each, f)));
            case ActionDropped f -> action(f.actionId(), each -> each.with(dropped(each, f.reason())));
            case ActionRestored f -> action(f.actionId(), each -> each.with(dropped(each, null)));
            case PlanPublished f -> published(f.version());
        };
    }

    /** The decision that holds in place of this one, at the end of all replacements; none while it holds itself. */
    public @Nullable DecisionId replacing(@Nullable DecisionId id) {
        var seen = new HashSet<DecisionId>();
        DecisionId last = null;
        for (var at = PersistentMaps.find(decisions, id);
                at != null && at.supersededBy() != null && seen.add(at.decisionId()); ) {
            last = at.supersededBy();
            at = PersistentMaps.find(decisions, last);
        }
        return last;
    }

    public Settlements redactedDecision(UUID item, String field) {
        var id = new DecisionId(item);
        return switch (field) {
            case "wording" -> decision(id, each -> each.worded(new Text(null)));
            case "reason" -> decision(id, Decision::withoutReason);
            default -> this;
        };
    }

    public Settlements redactedObjection(UUID item, String field) {
        var id = new ObjectionId(item);
        var decision = objections.get(id);
        var gone = new Text(null);
        return switch (field) {
            case "reason" -> objection(decision, id, each -> each.worded(gone, each.how()));
            case "how" -> objection(decision, id, each -> each.how() == null ? each : each.worded(each.reason(), gone));
            default -> this;
        };
    }

    public Settlements redactedAction(UUID item, String field) {
        return action(new ActionId(item), each -> each.redacted(field));
    }

    private Settlements raised(ObjectionRaised f) {
        var objection = new Objection(f.objectionId(), f.participantId(), f.reason(), null);
        var next =
                decision(f.decisionId(), each -> each.objected(each.objections().plus(f.objectionId(), objection)));
        return new Settlements(next.decisions, actions, objections.plus(f.objectionId(), f.decisionId()), version);
    }

    private static Action.Progress reported(Action action, StatusReported f) {
        return new Action.Progress(
                f.status(),
                f.note(),
                action.progress().dropped(),
                action.progress().reason());
    }

    private static Action.Progress dropped(Action action, @Nullable Text reason) {
        return new Action.Progress(action.progress().status(), action.progress().note(), reason != null, reason);
    }

    private Settlements published(int next) {
        var all = actions;
        for (var each : actions.values()) {
            all = all.plus(each.actionId(), each.published());
        }
        return new Settlements(decisions, all, objections, next);
    }

    private Settlements objection(@Nullable DecisionId decision, ObjectionId id, UnaryOperator<Objection> change) {
        return decision(decision, each -> each.objected(PersistentMaps.changed(each.objections(), id, change)));
    }

    private Settlements decision(@Nullable DecisionId id, UnaryOperator<Decision> change) {
        return withDecisions(PersistentMaps.changed(decisions, id, change));
    }

    private Settlements action(ActionId id, UnaryOperator<Action> change) {
        return withActions(PersistentMaps.changed(actions, id, change));
    }

    private Settlements withDecisions(PMap<DecisionId, Decision> next) {
        return new Settlements(next, actions, objections, version);
    }

    private Settlements withActions(PMap<ActionId, Action> next) {
        return new Settlements(decisions, next, objections, version);
    }
}
