package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.CommonRefusal.NOT_CHECKED_IN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.AboutPerson;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInUndone;

/** Takes a mistaken check-in back. */
record UndoCheckIn(WorkshopId workshopId, SessionId sessionId, ParticipantId participantId) implements AboutPerson {

    public static final Slice<UndoCheckIn> SLICE = Slice.of(UndoCheckIn.class)
            .by(FACILITATOR)
            .refusing(NOT_CHECKED_IN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Presence.of(c.workshopId(), c.participantId()))
            .decide(UndoCheckIn::decide);

    static Outcome decide(UndoCheckIn c, WorkshopRules room, Presence presence, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }

        return presence.came(c.participantId, c.sessionId)
                ? accept(new CheckInUndone(c.workshopId, c.participantId, c.sessionId))
                : refuse(NOT_CHECKED_IN);
    }
}
