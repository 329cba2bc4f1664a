package dev.narada.command.model;

import dev.narada.events.ParticipantId;
import java.util.Set;

/**
 * The seats of one meeting and the line for them, first come first.
 *
 * @param calledOff nobody has a seat in it nor waits for it, until it takes place after all
 * @param over      its seats are history and its line leads nowhere
 */
record MeetingSeats(boolean calledOff, boolean over, Set<ParticipantId> taken, Set<ParticipantId> line) {

    static final MeetingSeats FREE = new MeetingSeats(false, false, Set.of(), Set.of());

    boolean isToCome() {
        return !calledOff && !over;
    }

    MeetingSeats off(boolean now) {
        return new MeetingSeats(now, over, taken, line);
    }

    MeetingSeats over(boolean now) {
        return new MeetingSeats(calledOff, now, taken, line);
    }

    MeetingSeats seat(ParticipantId person) {
        return new MeetingSeats(calledOff, over, Immutables.with(taken, person), Immutables.without(line, person));
    }

    /** To the end of the line; who stands in it already keeps their place. */
    MeetingSeats queue(ParticipantId person) {
        return new MeetingSeats(calledOff, over, Immutables.without(taken, person), Immutables.with(line, person));
    }

    MeetingSeats without(ParticipantId person) {
        return new MeetingSeats(calledOff, over, Immutables.without(taken, person), Immutables.without(line, person));
    }

    /** Whoever is erased waits nowhere; a seat in what is over was taken, and stays counted. */
    MeetingSeats forgetting(ParticipantId person) {
        return over ? new MeetingSeats(calledOff, true, taken, Immutables.without(line, person)) : without(person);
    }

    /** Where they stand in line they go on standing. */
    MeetingSeats chosenBy(ParticipantId person) {
        return line.contains(person) ? this : seat(person);
    }
}
