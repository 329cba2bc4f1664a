package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.people.PeopleRefusal.ALREADY_REGISTERED;
import static dev.narada.command.people.PeopleRefusal.NO_SESSION_CHOSEN;
import static dev.narada.command.people.PeopleRefusal.REGISTRATION_CLOSED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Sender.ANYONE;

import dev.narada.command.Command;
import dev.narada.command.DataKeys;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SignUpVia;
import dev.narada.http.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives somebody a place in these meetings, or in their lines: from home, or by the hand of a scribe. It never refuses
 * for fullness. {@code participantId} is made by the server; {@code via} is WEB from home and PAPER from a scribe
 * unless said otherwise.
 */
public record RegisterParticipant(
        WorkshopId workshopId,
        ParticipantId participantId,
        List<SessionId> sessionIds,
        @Nullable SignUpVia via,
        @Nullable Kind kind,
        @Nullable Boolean phone,
        @Nullable String name,
        @Nullable String organisation,
        @Nullable String contact,
        String noticeVersion)
        implements Command {

    public static final Slice<RegisterParticipant> SLICE = Slice.of(RegisterParticipant.class)
            .by(ANYONE)
            .creating(ParticipantRegistered.class, ParticipantRegistered::participantId)
            .creating(ParticipantWaitlisted.class, ParticipantWaitlisted::participantId)
            .sealing(c -> DataKeys.ofPerson(c.participantId, c.name, c.organisation, c.contact))
            .refusing(
                    ALREADY_REGISTERED,
                    NO_SESSION_CHOSEN,
                    PERSON_REMOVED,
                    REGISTRATION_CLOSED,
                    SESSION_CLOSED,
                    SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(RegisterParticipant::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return PersonalFields.checks(name, organisation, contact, noticeVersion)
                .list("sessionIds", sessionIds, 0, 12)
                .fault();
    }

    static Outcome decide(RegisterParticipant c, WorkshopRules room, Member member, Seats seats, DecisionContext by) {
        var staff = by.actor().role().atLeast(Role.SCRIBE);
        var no = firstOf(
                room.shut(),
                member.removed() ? PERSON_REMOVED : null,
                member.known() ? ALREADY_REGISTERED : null,
                staff || room.programme().registrationOpen() ? null : REGISTRATION_CLOSED,
                c.sessionIds.isEmpty() ? NO_SESSION_CHOSEN : null);
        if (no != null) {
            return refuse(no);
        }
        for (var session : c.sessionIds) {
            var closed = firstOf(room.unknown(session), room.isOver(session) ? SESSION_CLOSED : null);
            if (closed != null) {
                return refuse(closed).at("sessionIds");
            }
        }
        var signUp = new SignUp(
                c.workshopId,
                c.participantId,
                c.via != null ? c.via : staff ? SignUpVia.PAPER : SignUpVia.WEB,
                c.kind == null ? Kind.PERSON : c.kind,
                c.phone == null || c.phone,
                Words.personal(c.name),
                Words.personal(c.organisation),
                Words.personal(c.contact),
                c.noticeVersion.strip());
        var accepted = accept(seats.settled(signUp.facts(c.sessionIds, seats)));
        return SignUp.told(accepted, c.participantId, c.sessionIds, seats)
                .telling("workshopId", c.workshopId.toString())
                .telling("participantId", c.participantId.toString());
    }
}
