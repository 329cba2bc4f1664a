package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody agreed to a text of this version. */
@Stored("people.consent_given")
public record ConsentGiven(WorkshopId workshopId, ParticipantId participantId, String consent, String textVersion)
        implements PersonFact {}
