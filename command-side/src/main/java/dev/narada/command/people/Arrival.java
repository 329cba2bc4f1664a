package dev.narada.command.people;

import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.SessionId;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import java.util.List;
import java.util.stream.Stream;

/** How somebody comes in at the door: whoever stands there gets in and is registered, over capacity too. */
final class Arrival {

    private Arrival() {}

    /**
     * The facts that put somebody who stands at the door on the list, as far as they are not on it yet: a stranger for
     * this and the remaining sessions, a known person for this session, over capacity too.
     */
    static List<Fact> facts(WorkshopRules room, Member member, SessionId session, SignUp stranger) {
        if (!member.known()) {
            return List.of(stranger.registered(fromNowOn(room, session)));
        }
        if (member.waiting().contains(session)) {
            return List.of(new SeatOffered(stranger.workshopId(), stranger.participantId(), session));
        }
        if (member.chosen().contains(session)) {
            return List.of();
        }
        var sessions =
                Stream.concat(member.chosen().stream(), Stream.of(session)).toList();
        return List.of(new RegistrationChanged(
                stranger.workshopId(), stranger.participantId(), sessions, null, null, null, null));
    }

    /** This session and those that are still to come. */
    private static List<SessionId> fromNowOn(WorkshopRules room, SessionId session) {
        return room.programme().sessions().keySet().stream()
                .filter(other -> other.equals(session) || !room.stage().held().contains(other) || room.isOpen(other))
                .toList();
    }
}
