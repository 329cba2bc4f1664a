package dev.narada.command.people;

import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.people.PeopleRefusal.DOOR_LOCKED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.Sender.ANYONE;

import dev.narada.command.Command;
import dev.narada.command.DataKeys;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Member;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.SignUpVia;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody comes in at the open door with the code: a stranger is registered for this and the remaining sessions and
 * checked in, in one commit; for a known person it is only the check-in, if it is new. The server has checked the code
 * and fills in {@code participantId} (a new one for a stranger) and {@code noticeVersion}.
 */
public record Join(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Nullable String name,
        String noticeVersion) implements Command {

    public static final Slice<Join> SLICE = Slice.of(Join.class)
            .by(ANYONE)
            .sealing(c -> DataKeys.ofPerson(c.participantId, c.name))
            .refusing(DOOR_LOCKED, PERSON_REMOVED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Presence.of(c.workshopId(), c.participantId()))
            .decide(Join::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return PersonalFields.checks(name, null, null, noticeVersion).fault();
    }

    static Outcome decide(Join c, WorkshopRules room, Member member, Presence presence, DecisionContext by) {
        var session = room.door();
        var no = firstOf(room.shut(), member.removed() ? PERSON_REMOVED : null, session == null ? DOOR_LOCKED : null);
        if (no != null || session == null) {
            return refuse(no == null ? DOOR_LOCKED : no);
        }
        var stranger = new SignUp(
                c.workshopId,
                c.participantId,
                SignUpVia.DOOR,
                Kind.PERSON,
                true,
                Words.personal(c.name),
                null,
                null,
                c.noticeVersion.strip());
        var facts = new ArrayList<>(Arrival.facts(room, member, session, stranger));
        if (!presence.came(c.participantId, session)) {
            facts.add(new CheckedIn(c.workshopId, c.participantId, session, CheckInMethod.SELF, null));
        }
        return acceptAny(facts)
                .telling("workshopId", c.workshopId.toString())
                .telling("participantId", c.participantId.toString());
    }
}
