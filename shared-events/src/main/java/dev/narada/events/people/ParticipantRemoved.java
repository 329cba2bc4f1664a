package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody may not take part any more. */
@Stored("people.removed")
public record ParticipantRemoved(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Nullable Personal reason) implements PersonFact, PersonalData {}
