package dev.narada.events.questions;

import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** One person does not ask it any more. */
@Stored("questions.endorsement_withdrawn")
public record QuestionEndorsementWithdrawn(WorkshopId workshopId, QuestionId questionId, ParticipantId participantId)
        implements QuestionFact {}
