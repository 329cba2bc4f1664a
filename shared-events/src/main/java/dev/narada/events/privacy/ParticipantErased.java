package dev.narada.events.privacy;

import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A person's data and the key to it are gone; what they did still counts. */
@Stored("privacy.participant_erased")
public record ParticipantErased(WorkshopId workshopId, ParticipantId participantId, ErasureGround ground)
        implements PrivacyFact {}
