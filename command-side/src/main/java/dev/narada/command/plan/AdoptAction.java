package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.ACTION_DROPPED;
import static dev.narada.command.plan.PlanRefusal.DECISION_NOT_ADOPTED;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.Items;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.Track;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.http.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts something that will be done into the plan. The same id again says how it stands from now on: what differs is
 * amended, assigned and dated in one commit, and what is left out is emptied.
 */
public record AdoptAction(
        WorkshopId workshopId,
        ActionId actionId,
        @Nullable DecisionId decisionId,
        List<IdeaId> ideaIds,
        String title,
        Track track,
        @Nullable String owner,
        @Nullable String ownerOrganisation,
        @Nullable LocalDate dueOn,
        @Lines @Nullable String firstStep)
        implements Command {

    public static final Slice<AdoptAction> SLICE = Slice.of(AdoptAction.class)
            .by(FACILITATOR)
            .creating(ActionAdopted.class, ActionAdopted::actionId)
            .refusing(ACTION_DROPPED, DECISION_NOT_ADOPTED, DECISION_UNKNOWN, IDEA_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .and((c, _) -> Action.of(c.workshopId(), c.actionId))
            .and((c, _) -> Items.of(c.workshopId(), c.ideaIds))
            .decide(AdoptAction::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .list("ideaIds", ideaIds, 0, 30)
                .text("title", title, 3, 200)
                .text("owner", owner, 0, 120)
                .text("ownerOrganisation", ownerOrganisation, 0, 200)
                .text("firstStep", firstStep, 0, 500)
                .fault();
    }

    static Outcome decide(
            AdoptAction c, WorkshopRules room, Settlement decision, Action old, Items ideas, DecisionContext by) {
        if (firstOf(room.shut(), ideas.unknown(c.ideaIds)) instanceof Refusal no) {
            return refuse(no);
        }
        if (old.adopted()) {
            return old.dropped() ? refuse(ACTION_DROPPED) : c.change(old);
        }
        if (c.decisionId != null
                && firstOf(decision.unknown(), decision.isAdopted() ? null : DECISION_NOT_ADOPTED)
                        instanceof Refusal no) {
            return refuse(no).at("decisionId");
        }
        return accept(new ActionAdopted(
                c.workshopId,
                c.actionId,
                c.decisionId,
                c.ideaIds,
                Words.text(c.title),
                c.track,
                Words.maybe(c.owner),
                Words.maybe(c.ownerOrganisation),
                c.dueOn,
                Words.maybe(c.firstStep)));
    }

    private Outcome change(Action old) {
        var facts = new ArrayList<Fact>();
        facts.addAll(Amending.reworded(
                workshopId, actionId, old, ideaIds, title, track, firstStep == null ? "" : firstStep, null));
        facts.addAll(Amending.assigned(workshopId, actionId, old, owner, ownerOrganisation, null));
        facts.addAll(Amending.due(workshopId, actionId, old, dueOn, null));
        return acceptAny(facts);
    }
}
