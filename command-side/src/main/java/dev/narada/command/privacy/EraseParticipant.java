package dev.narada.command.privacy;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.PERSON_UNKNOWN;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.OWNER;
import static dev.narada.http.Role.PARTICIPANT;

import dev.narada.command.AboutPerson;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Seats;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.log.Removal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Removes a person’s data with the key to it; what they did still counts, a freed seat goes to the first in line. */
public record EraseParticipant(
        WorkshopId workshopId,
        ParticipantId participantId,
        @Nullable ErasureGround ground) implements AboutPerson {

    public static final Slice<EraseParticipant> SLICE = Slice.of(EraseParticipant.class)
            .by(PARTICIPANT.forThemselves(), OWNER)
            .refusing(PERSON_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Erasure.of(c.workshopId(), c.participantId()))
            .and((c, _) -> Seats.in(c.workshopId()))
            .decide(EraseParticipant::decide);

    static Outcome decide(EraseParticipant c, WorkshopRules room, Erasure erasure, Seats seats, DecisionContext by) {
        var no = firstOf(room.scheduled() ? null : WORKSHOP_UNKNOWN, erasure.known() ? null : PERSON_UNKNOWN);
        if (no != null) {
            return refuse(no);
        }

        if (erasure.done()) {
            return unchanged();
        }
        var ground = c.ground == null ? ErasureGround.REQUEST : c.ground;
        return accept(seats.settled(List.of(new ParticipantErased(c.workshopId, c.participantId, ground))))
                .removing(List.of(
                        new Removal.Key("person:" + c.participantId),
                        new Removal.Requests("person:" + c.participantId),
                        new Removal.Answers("participant:" + c.participantId)));
    }
}
