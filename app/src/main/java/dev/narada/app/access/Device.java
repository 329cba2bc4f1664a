package dev.narada.app.access;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A phone, and for whom it speaks in which workshop. */
record Device(Map<String, Seat> seats) {

    /** Whom the phone speaks for, and at which doors it came in with a code. */
    record Seat(String participantId, Set<String> doors) {}

    static final Device NEW = new Device(Map.of());

    Optional<ParticipantId> in(WorkshopId workshop) {
        return Optional.ofNullable(seats.get(workshop.toString())).map(seat -> ParticipantId.of(seat.participantId()));
    }

    boolean cameThrough(WorkshopId workshop, SessionId session) {
        var seat = seats.get(workshop.toString());
        return seat != null && seat.doors().contains(session.toString());
    }

    Device seated(WorkshopId workshop, ParticipantId participant) {
        var seat = seats.get(workshop.toString());
        var same = seat != null && seat.participantId().equals(participant.toString());
        return same ? this : with(workshop, new Seat(participant.toString(), Set.of()));
    }

    Device through(WorkshopId workshop, SessionId session) {
        var seat = seats.get(workshop.toString());
        if (seat == null) {
            return this;
        }
        var doors = new HashSet<>(seat.doors());
        doors.add(session.toString());
        return with(workshop, new Seat(seat.participantId(), doors));
    }

    Device without(WorkshopId workshop) {
        var all = new HashMap<>(seats);
        all.remove(workshop.toString());
        return new Device(all);
    }

    private Device with(WorkshopId workshop, Seat seat) {
        var all = new HashMap<>(seats);
        all.put(workshop.toString(), seat);
        return new Device(all);
    }
}
