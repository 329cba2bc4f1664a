package dev.narada.events.questions;

import dev.narada.events.QuestionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The question was answered, aloud or in these words. */
@Stored("questions.answered")
public record QuestionAnswered(
        WorkshopId workshopId,
        QuestionId questionId,
        @Nullable Text answer) implements QuestionFact {}
