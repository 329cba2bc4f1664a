package dev.narada.events.questions;

import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** One more person wants to know it. */
@Stored("questions.endorsed")
public record QuestionEndorsed(WorkshopId workshopId, QuestionId questionId, ParticipantId participantId)
        implements QuestionFact {}
