package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** Somebody who was removed may take part again. */
@Stored("people.reinstated")
public record ParticipantReinstated(WorkshopId workshopId, ParticipantId participantId) implements PersonFact {}
