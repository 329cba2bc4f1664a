package dev.narada.command.plan;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.DecisionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.DecisionSuperseded;
import java.util.HashSet;
import java.util.Map;

/** Which decision stands in place of which. */
record Replacements(Map<DecisionId, DecisionId> by) {

    static DecisionModel<Replacements> in(WorkshopId workshop) {
        return DecisionModel.of(new Replacements(Map.of()))
                .about(workshop)
                .on(
                        DecisionSuperseded.class,
                        (all, it) -> new Replacements(Immutables.with(all.by, it.decisionId(), it.by())));
    }

    /** Whether one of them would in the end be replaced by itself. */
    boolean circle(DecisionId old, DecisionId later) {
        var seen = new HashSet<DecisionId>();
        for (var at = later; at != null && seen.add(at); at = by.get(at)) {
            if (at.equals(old)) {
                return true;
            }
        }
        return false;
    }
}
