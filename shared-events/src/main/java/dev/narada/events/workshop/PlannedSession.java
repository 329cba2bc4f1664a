package dev.narada.events.workshop;

import dev.narada.events.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One planned meeting of the cycle: its number from 1, its hours in UTC, and its place when it differs from the
 * workshop's.
 */
public record PlannedSession(
        SessionId sessionId,
        int number,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place) {}
