package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody took an agreement back. */
@Stored("people.consent_withdrawn")
public record ConsentWithdrawn(WorkshopId workshopId, ParticipantId participantId, String consent)
        implements PersonFact {}
