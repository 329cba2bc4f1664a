package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Somebody gave their place back. */
@Stored("people.registration_cancelled")
public record RegistrationCancelled(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Nullable Personal reason) implements PersonFact, PersonalData {}
