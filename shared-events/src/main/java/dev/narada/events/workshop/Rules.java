package dev.narada.events.workshop;

import org.jspecify.annotations.Nullable;

/** How the room plays: budgets, limits and what is shown. */
public record Rules(
        int dotBudget,
        int dotsPerIdea,
        boolean dotsNeedCheckIn,
        boolean endorseOwn,
        boolean preModeration,
        int editWindowSeconds,
        boolean namesOnBoard,
        boolean contributeBetweenSessions,
        int itemsPerPerson,
        Retention retention,
        ContributeFrom contributeFrom) {

    /** What holds until somebody says otherwise. */
    public static final Rules USUAL =
            new Rules(5, 3, true, true, false, 300, false, true, 60, new Retention(90, 5), ContributeFrom.JOINED);

    /** What is left out stays as it was. */
    public Rules with(RulesSet it) {
        return new Rules(
                or(it.dotBudget(), dotBudget),
                or(it.dotsPerIdea(), dotsPerIdea),
                or(it.dotsNeedCheckIn(), dotsNeedCheckIn),
                or(it.endorseOwn(), endorseOwn),
                or(it.preModeration(), preModeration),
                or(it.editWindowSeconds(), editWindowSeconds),
                or(it.namesOnBoard(), namesOnBoard),
                or(it.contributeBetweenSessions(), contributeBetweenSessions),
                or(it.itemsPerPerson(), itemsPerPerson),
                or(it.retention(), retention),
                or(it.contributeFrom(), contributeFrom));
    }

    private static <T> T or(@Nullable T changed, T old) {
        return changed == null ? old : changed;
    }
}
