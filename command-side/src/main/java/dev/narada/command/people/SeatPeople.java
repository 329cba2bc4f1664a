package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.CommonRefusal.TABLE_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.items.Contributor;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Seated;
import org.jspecify.annotations.Nullable;

/** Seats somebody at a table: oneself, or anybody by the facilitator. Without a session it is the open one. */
record SeatPeople(
        WorkshopId workshopId,
        @Nullable SessionId sessionId,
        @Nullable ParticipantId participantId,
        TableId tableId) implements Command {

    public static final Slice<SeatPeople> SLICE = Slice.of(SeatPeople.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(NOT_REGISTERED, PERSON_REMOVED, SESSION_NOT_OPEN, SESSION_UNKNOWN, TABLE_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.whom(actor)))
            .and((c, _) -> Sitting.in(c.workshopId()))
            .and((c, actor) -> Contributor.of(c.workshopId(), c.whom(actor)))
            .decide(SeatPeople::decide);

    @Override
    public boolean isOwn(Actor actor) {
        return participantId == null || actor.is(participantId);
    }

    /** Who is to sit there; without a name it is whoever asks. */
    public @Nullable ParticipantId whom(Actor actor) {
        return participantId == null ? actor.participantId() : participantId;
    }

    static Outcome decide(
            SeatPeople c, WorkshopRules room, Member member, Sitting sitting, Contributor person, DecisionContext by) {
        var session = c.sessionId == null ? room.stage().session() : c.sessionId;
        var whom = c.whom(by.actor());
        var no = firstOf(room.shut(), session == null ? SESSION_NOT_OPEN : room.unknown(session), member.absent());
        if (no != null || session == null || whom == null) {
            return refuse(no == null ? NOT_REGISTERED : no);
        }
        if (!sitting.has(session, c.tableId)) {
            return refuse(TABLE_UNKNOWN);
        }
        return c.tableId.equals(person.tableIn(session))
                ? unchanged()
                : accept(new Seated(c.workshopId, whom, session, c.tableId));
    }
}
