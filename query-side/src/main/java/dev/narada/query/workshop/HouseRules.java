package dev.narada.query.workshop;

import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.Retention;
import dev.narada.events.workshop.Rules;
import dev.narada.events.workshop.RulesSet;
import org.jspecify.annotations.Nullable;

/** The rules of play, from their defaults on. */
final class HouseRules {

    static final Rules DEFAULT =
            new Rules(5, 3, true, true, false, 300, false, true, 60, new Retention(90, 5), ContributeFrom.JOINED);

    private HouseRules() {}

    static Rules changed(Rules rules, RulesSet set) {
        return new Rules(
                or(set.dotBudget(), rules.dotBudget()),
                or(set.dotsPerIdea(), rules.dotsPerIdea()),
                or(set.dotsNeedCheckIn(), rules.dotsNeedCheckIn()),
                or(set.endorseOwn(), rules.endorseOwn()),
                or(set.preModeration(), rules.preModeration()),
                or(set.editWindowSeconds(), rules.editWindowSeconds()),
                or(set.namesOnBoard(), rules.namesOnBoard()),
                or(set.contributeBetweenSessions(), rules.contributeBetweenSessions()),
                or(set.itemsPerPerson(), rules.itemsPerPerson()),
                or(set.retention(), rules.retention()),
                or(set.contributeFrom(), rules.contributeFrom()));
    }

    private static <T> T or(@Nullable T given, T before) {
        return given == null ? before : given;
    }
}
