package dev.narada.command.model;

import dev.narada.events.workshop.Rules;
import dev.narada.events.workshop.RulesSet;
import org.jspecify.annotations.Nullable;

/** How rules change: what is left out stays as it was. */
public final class RulesChange {

    private RulesChange() {}

    public static Rules apply(Rules old, RulesSet it) {
        return new Rules(
                or(it.dotBudget(), old.dotBudget()),
                or(it.dotsPerIdea(), old.dotsPerIdea()),
                or(it.dotsNeedCheckIn(), old.dotsNeedCheckIn()),
                or(it.endorseOwn(), old.endorseOwn()),
                or(it.preModeration(), old.preModeration()),
                or(it.editWindowSeconds(), old.editWindowSeconds()),
                or(it.namesOnBoard(), old.namesOnBoard()),
                or(it.contributeBetweenSessions(), old.contributeBetweenSessions()),
                or(it.itemsPerPerson(), old.itemsPerPerson()),
                or(it.retention(), old.retention()),
                or(it.contributeFrom(), old.contributeFrom()));
    }

    private static <T> T or(@Nullable T changed, T old) {
        return changed == null ? old : changed;
    }
}
