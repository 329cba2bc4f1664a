package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.PERSON_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.AboutPerson;
import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Member;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ParticipantRemoved;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends somebody’s part in the meetings; a freed seat goes to the first in line. */
public record RemoveParticipant(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Lines @Nullable String reason) implements AboutPerson {

    public static final Slice<RemoveParticipant> SLICE = Slice.of(RemoveParticipant.class)
            .by(FACILITATOR)
            .refusing(PERSON_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(RemoveParticipant::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 0, 500).fault();
    }

    static Outcome decide(RemoveParticipant c, WorkshopRules room, Member member, Seats seats, DecisionContext by) {
        if (member.removed()) {
            return unchanged();
        }
        var no = firstOf(room.shut(), member.known() ? null : PERSON_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }
        return accept(seats.settled(
                List.of(new ParticipantRemoved(c.workshopId, c.participantId, Words.personal(c.reason)))));
    }
}
