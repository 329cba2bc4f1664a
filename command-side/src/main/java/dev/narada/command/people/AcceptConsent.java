package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.AboutPerson;
import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ConsentGiven;
import org.jspecify.annotations.Nullable;

/** Agrees to a text of this version. */
record AcceptConsent(WorkshopId workshopId, ParticipantId participantId, String consent, String textVersion)
        implements AboutPerson {

    public static final Slice<AcceptConsent> SLICE = Slice.of(AcceptConsent.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(NOT_REGISTERED, PERSON_REMOVED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Member.of(c.workshopId(), c.participantId))
            .and((c, _) -> Consents.of(c.workshopId(), c.participantId))
            .decide(AcceptConsent::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .text("consent", consent, 1, 60)
                .text("textVersion", textVersion, 1, 60)
                .fault();
    }

    static Outcome decide(AcceptConsent c, WorkshopRules room, Member member, Consents consents, DecisionContext by) {
        var no = firstOf(room.shut(), member.absent());
        if (no != null) {
            return refuse(no);
        }

        return c.textVersion.equals(consents.given().get(c.consent))
                ? unchanged()
                : accept(new ConsentGiven(c.workshopId, c.participantId, c.consent, c.textVersion));
    }
}
