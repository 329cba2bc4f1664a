package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.AboutPerson;
import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ConsentWithdrawn;
import org.jspecify.annotations.Nullable;

/** Takes an agreement back. */
record WithdrawConsent(WorkshopId workshopId, ParticipantId participantId, String consent) implements AboutPerson {

    public static final Slice<WithdrawConsent> SLICE = Slice.of(WithdrawConsent.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Consents.of(c.workshopId(), c.participantId))
            .decide(WithdrawConsent::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("consent", consent, 1, 60).fault();
    }

    static Outcome decide(WithdrawConsent c, WorkshopRules room, Consents consents, DecisionContext by) {
        if (!room.scheduled()) {
            return refuse(WORKSHOP_UNKNOWN);
        }
        return consents.given().containsKey(c.consent)
                ? accept(new ConsentWithdrawn(c.workshopId, c.participantId, c.consent))
                : unchanged();
    }
}
