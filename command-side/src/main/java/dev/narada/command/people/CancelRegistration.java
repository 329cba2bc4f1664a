package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

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
import dev.narada.events.people.RegistrationCancelled;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives one's places back; each freed seat goes to the first in line, in the same commit. */
public record CancelRegistration(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Lines @Nullable String reason) implements AboutPerson {

    public static final Slice<CancelRegistration> SLICE = Slice.of(CancelRegistration.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(NOT_REGISTERED, PERSON_REMOVED, SESSION_CLOSED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(CancelRegistration::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 0, 500).fault();
    }

    static Outcome decide(CancelRegistration c, WorkshopRules room, Member member, Seats seats, DecisionContext by) {
        var toCome = room.toCome(member);
        var no = firstOf(room.shut(), member.absent(), toCome.isEmpty() ? SESSION_CLOSED : null);
        if (no != null) {
            return refuse(no);
        }
        return accept(seats.settled(
                List.of(new RegistrationCancelled(c.workshopId, c.participantId, Words.personal(c.reason)))));
    }
}
