package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.DECISION_EXISTS;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.items.Items;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionProposed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a settlement into words for the room to react to. */
public record ProposeDecision(
        WorkshopId workshopId,
        DecisionId decisionId,
        List<IdeaId> ideaIds,
        @Lines String wording) implements Command {

    public static final Slice<ProposeDecision> SLICE = Slice.of(ProposeDecision.class)
            .by(FACILITATOR)
            .creating(DecisionProposed.class, DecisionProposed::decisionId)
            .refusing(DECISION_EXISTS, IDEA_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .and((c, _) -> Items.of(c.workshopId(), c.ideaIds))
            .decide(ProposeDecision::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .list("ideaIds", ideaIds, 1, 30)
                .text("wording", wording, 3, 1000)
                .fault();
    }

    static Outcome decide(ProposeDecision c, WorkshopRules room, Settlement decision, Items ideas, DecisionContext by) {
        var no = firstOf(room.shut(), ideas.unknown(c.ideaIds));
        if (no != null) {
            return refuse(no);
        }

        if (decision.proposed()) {
            var same =
                    decision.ideas().equals(c.ideaIds) && Words.text(c.wording).equals(decision.wording());
            return same ? unchanged() : refuse(DECISION_EXISTS);
        }
        return accept(new DecisionProposed(c.workshopId, c.decisionId, c.ideaIds, Words.text(c.wording)));
    }
}
