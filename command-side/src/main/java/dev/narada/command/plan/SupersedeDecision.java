package dev.narada.command.plan;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.DECISIONS_IN_A_CIRCLE;
import static dev.narada.command.plan.PlanRefusal.DECISION_NOT_TAKEN;
import static dev.narada.command.plan.PlanRefusal.DECISION_SUPERSEDED;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.Lines;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionSuperseded;
import org.jspecify.annotations.Nullable;

/** Puts a decision that was taken in place of an earlier one; in the end one of them has to hold. */
record SupersedeDecision(
        WorkshopId workshopId,
        DecisionId decisionId,
        DecisionId by,
        @Lines String reason) implements Command {

    public static final Slice<SupersedeDecision> SLICE = Slice.of(SupersedeDecision.class)
            .by(FACILITATOR)
            .refusing(DECISIONS_IN_A_CIRCLE, DECISION_NOT_TAKEN, DECISION_SUPERSEDED, DECISION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .and((c, _) -> Settlement.of(c.workshopId(), c.by))
            .and((c, _) -> Replacements.in(c.workshopId()))
            .decide(SupersedeDecision::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 1, 1000).fault();
    }

    static Outcome decide(
            SupersedeDecision c,
            WorkshopRules room,
            Settlement old,
            Settlement later,
            Replacements all,
            DecisionContext who) {
        var no = firstOf(
                room.shut(), old.unknown(), later.unknown(), c.by.equals(c.decisionId) ? DECISIONS_IN_A_CIRCLE : null);
        if (no != null) {
            return refuse(no);
        }

        if (old.supersededBy() != null) {
            return old.supersededBy().equals(c.by) ? unchanged() : refuse(DECISION_SUPERSEDED);
        }
        if (later.taken() == null) {
            return refuse(DECISION_NOT_TAKEN).at("by");
        }
        if (all.circle(c.decisionId, c.by)) {
            return refuse(DECISIONS_IN_A_CIRCLE).at("by");
        }
        return accept(new DecisionSuperseded(c.workshopId, c.decisionId, c.by, Words.text(c.reason)));
    }
}
