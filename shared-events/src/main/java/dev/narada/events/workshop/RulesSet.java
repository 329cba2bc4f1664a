package dev.narada.events.workshop;

import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The facilitator changed how the room plays; what is left out stays as it was. */
@Stored("workshop.rules_set")
public record RulesSet(
        WorkshopId workshopId,
        @Nullable Integer dotBudget,
        @Nullable Integer dotsPerIdea,
        @Nullable Boolean dotsNeedCheckIn,
        @Nullable Boolean endorseOwn,
        @Nullable Boolean preModeration,
        @Nullable Integer editWindowSeconds,
        @Nullable Boolean namesOnBoard,
        @Nullable Boolean contributeBetweenSessions,
        @Nullable Boolean registrationOpen,
        @Nullable Integer itemsPerPerson,
        @Nullable Retention retention,
        @Nullable ContributeFrom contributeFrom)
        implements WorkshopFact {}
