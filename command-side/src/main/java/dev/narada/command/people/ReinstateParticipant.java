package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.PERSON_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.AboutPerson;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;

/** Lets somebody who was removed take part again; where the seat is another's by now they wait. */
public record ReinstateParticipant(WorkshopId workshopId, ParticipantId participantId) implements AboutPerson {

    public static final Slice<ReinstateParticipant> SLICE = Slice.of(ReinstateParticipant.class)
            .by(FACILITATOR)
            .refusing(PERSON_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(ReinstateParticipant::decide);

    static Outcome decide(ReinstateParticipant c, WorkshopRules room, Member member, Seats seats, DecisionContext by) {
        var no = firstOf(room.shut(), member.known() || member.removed() ? null : PERSON_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }
        return member.removed() ? accept(SignUp.back(c.workshopId, c.participantId, member, seats)) : unchanged();
    }
}
