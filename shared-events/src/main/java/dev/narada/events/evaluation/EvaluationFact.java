package dev.narada.events.evaluation;

import dev.narada.events.Fact;

/** What people thought of the meeting. */
public sealed interface EvaluationFact extends Fact permits EvaluationGiven {}
