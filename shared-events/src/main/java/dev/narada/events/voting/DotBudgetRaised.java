package dev.narada.events.voting;

import dev.narada.events.Stored;
import dev.narada.events.VotingId;
import dev.narada.events.WorkshopId;

/** Everybody got more dots. */
@Stored("voting.budget_raised")
public record DotBudgetRaised(WorkshopId workshopId, VotingId votingId, int dotBudget) implements VotingFact {}
