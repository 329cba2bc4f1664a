package dev.narada.events.evaluation;

import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody said what the meeting was like; nobody can tell who. */
@Stored("evaluation.given")
public record EvaluationGiven(
        WorkshopId workshopId,
        SessionId sessionId,
        Answers answers,
        @Nullable Text comment) implements EvaluationFact {}
