package dev.narada.events.workshop;

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
        ContributeFrom contributeFrom) {}
