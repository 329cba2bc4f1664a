package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.people.PeopleRefusal.DOOR_LOCKED;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PERSON_UNKNOWN;
import static dev.narada.http.CommonRefusal.SESSION_NOT_OPEN;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.AboutPerson;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.SignUpVia;
import dev.narada.http.Role;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Notes that somebody is in the room: by their own phone through the open door, or by hand, scan or paper at the door
 * while the session is open. A scan that a door device made in time counts when it comes in later. {@code code} is
 * looked at by the door, before the decision.
 */
public record CheckIn(
        WorkshopId workshopId,
        SessionId sessionId,
        ParticipantId participantId,
        @Nullable CheckInMethod method,
        @Nullable Instant scannedAt,
        @Nullable String code)
        implements AboutPerson {

    public static final Slice<CheckIn> SLICE = Slice.of(CheckIn.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(DOOR_LOCKED, PERSON_REMOVED, PERSON_UNKNOWN, SESSION_NOT_OPEN, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Presence.of(c.workshopId(), c.participantId()))
            .and((c, _) -> OpenHours.of(c.workshopId(), c.sessionId()))
            .decide(CheckIn::decide);

    static Outcome decide(
            CheckIn c, WorkshopRules room, Member member, Presence presence, OpenHours hours, DecisionContext by) {
        var staff = by.actor().role().atLeast(Role.SCRIBE);
        var method = c.method != null ? c.method : staff ? CheckInMethod.HAND : CheckInMethod.SELF;
        var no = firstOf(
                room.shut(),
                room.unknown(c.sessionId),
                staff || method == CheckInMethod.SELF ? null : NOT_ALLOWED,
                member.removed() ? PERSON_REMOVED : null,
                member.known() ? null : PERSON_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }
        if (presence.came(c.participantId, c.sessionId) && !presence.left(c.participantId, c.sessionId)) {
            return unchanged();
        }
        var shut = switch (method) {
            case SELF -> c.sessionId.equals(room.door()) ? null : DOOR_LOCKED;
            case HAND -> hours.isOpen() ? null : SESSION_NOT_OPEN;
            case SCAN -> hours.isOpen() || hours.wereOpenAt(c.scannedAt) ? null : SESSION_NOT_OPEN;
            case PAPER -> hours.everOpen() ? null : SESSION_NOT_OPEN;
        };
        if (shut != null) {
            return refuse(shut);
        }
        var stranger = new SignUp(
                c.workshopId,
                c.participantId,
                SignUpVia.DOOR,
                member.kind(),
                member.phone(),
                null,
                null,
                null,
                member.noticeVersion());
        var facts = new ArrayList<>(Arrival.facts(room, member, c.sessionId, stranger));
        facts.add(new CheckedIn(c.workshopId, c.participantId, c.sessionId, method, c.scannedAt));
        return accept(facts);
    }
}
