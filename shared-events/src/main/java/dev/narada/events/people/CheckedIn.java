package dev.narada.events.people;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody is in the room. {@code scannedAt} is when an offline door device saw them. */
@Stored("people.checked_in")
public record CheckedIn(
        WorkshopId workshopId,
        ParticipantId participantId,
        SessionId sessionId,
        CheckInMethod method,
        @Nullable Instant scannedAt)
        implements PersonFact {}
