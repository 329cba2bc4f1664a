package dev.narada.events.voting;

import dev.narada.events.Fact;

/** A bounded choice with a budget of dots. */
public sealed interface VotingFact extends Fact permits VotingOpened, DotsPlaced, DotBudgetRaised, VotingClosed {}
