package dev.narada.events.questions;

import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody wants to know something. */
@Stored("questions.asked")
public record QuestionAsked(
        WorkshopId workshopId,
        QuestionId questionId,
        @Nullable SessionId sessionId,
        Text text,
        @Nullable ParticipantId authorId)
        implements QuestionFact {}
