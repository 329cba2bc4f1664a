package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.AboutPerson;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.AttendanceConfirmed;
import dev.narada.events.people.AttendanceDeclined;
import java.util.Objects;

/** Says again whether one is coming to a meeting. */
record ConfirmAttendance(WorkshopId workshopId, SessionId sessionId, ParticipantId participantId, boolean coming)
        implements AboutPerson {

    public static final Slice<ConfirmAttendance> SLICE = Slice.of(ConfirmAttendance.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(NOT_REGISTERED, PERSON_REMOVED, SESSION_CLOSED, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId))
            .and((c, _) -> Intention.of(c.workshopId(), c.participantId, c.sessionId))
            .decide(ConfirmAttendance::decide);

    static Outcome decide(
            ConfirmAttendance c, WorkshopRules room, Member member, Intention intention, DecisionContext by) {
        var no = firstOf(
                room.shut(),
                room.unknown(c.sessionId),
                member.absent(),
                room.isOver(c.sessionId) ? SESSION_CLOSED : null);
        if (no != null) {
            return refuse(no);
        }

        if (Objects.equals(intention.coming(), c.coming)) {
            return unchanged();
        }
        return accept(
                c.coming
                        ? new AttendanceConfirmed(c.workshopId, c.participantId, c.sessionId)
                        : new AttendanceDeclined(c.workshopId, c.participantId, c.sessionId));
    }
}
