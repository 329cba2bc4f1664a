package dev.narada.app.access;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phone, and for whom it speaks in which workshop.
 *
 * @param turns how often a seat was taken from it in a workshop; none when never
 */
record Device(Map<String, Seat> seats, @Nullable Map<String, Integer> turns) {

    /**
     * Whom the phone speaks for, and at which doors it came in with a code.
     *
     * @param since when it took the seat; not known of seats that were taken long ago
     */
    record Seat(
            String participantId,
            Set<String> doors,
            @Nullable Instant since) {}

    static final Device NEW = new Device(Map.of(), null);

    Optional<ParticipantId> in(WorkshopId workshop) {
        return Optional.ofNullable(seats.get(workshop.toString())).map(seat -> ParticipantId.of(seat.participantId()));
    }

    /** Who comes back after their seat was taken is somebody else, and so is their turn. */
    int turn(WorkshopId workshop) {
        return turns == null ? 0 : turns.getOrDefault(workshop.toString(), 0);
    }

    boolean cameThrough(WorkshopId workshop, SessionId session) {
        var seat = seats.get(workshop.toString());
        return seat != null && seat.doors().contains(session.toString());
    }

    /** Whether it came in somewhere with a code, and not only signed up from home, as anybody may. */
    boolean wasLetIn() {
        return seats.keySet().stream().anyMatch(this::wasLetIn);
    }

    /** The same of one workshop; its code is nothing new to such a phone. */
    boolean wasLetIn(String workshop) {
        var seat = seats.get(workshop);
        return seat != null && !seat.doors().isEmpty();
    }

    Device seated(WorkshopId workshop, ParticipantId participant, Instant at) {
        var seat = seats.get(workshop.toString());
        var same = seat != null && seat.participantId().equals(participant.toString());
        return same ? this : with(workshop, new Seat(participant.toString(), Set.of(), at));
    }

    Device through(WorkshopId workshop, SessionId session) {
        var seat = seats.get(workshop.toString());
        if (seat == null) {
            return this;
        }
        var doors = new HashSet<>(seat.doors());
        doors.add(session.toString());
        return with(workshop, new Seat(seat.participantId(), doors, seat.since()));
    }

    Device without(WorkshopId workshop) {
        var left = new HashMap<>(seats);
        if (left.remove(workshop.toString()) == null) {
            return this;
        }
        var counted = turns == null ? new HashMap<String, Integer>() : new HashMap<>(turns);
        counted.merge(workshop.toString(), 1, Integer::sum);
        return new Device(left, counted);
    }

    private Device with(WorkshopId workshop, Seat seat) {
        var all = new HashMap<>(seats);
        all.put(workshop.toString(), seat);
        return new Device(all, turns);
    }
}
