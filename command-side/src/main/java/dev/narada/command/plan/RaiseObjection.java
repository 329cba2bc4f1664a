package dev.narada.command.plan;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.DECISION_TAKEN;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.OBJECTION_EXISTS;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.Lines;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ObjectionRaised;
import org.jspecify.annotations.Nullable;

/** Gives a reason not to settle it like this. How it came in ({@code via}) may be said and is not kept. */
public record RaiseObjection(
        WorkshopId workshopId,
        DecisionId decisionId,
        ObjectionId objectionId,
        @Lines String reason,
        @Nullable ParticipantId onBehalfOf,
        @Nullable Via via)
        implements OnBehalf {

    public static final Slice<RaiseObjection> SLICE = Slice.of(RaiseObjection.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .creating(ObjectionRaised.class, ObjectionRaised::objectionId)
            .refusing(
                    DECISION_TAKEN,
                    DECISION_UNKNOWN,
                    FIELD_MISSING,
                    NOT_JOINED,
                    NOT_REGISTERED,
                    OBJECTION_EXISTS,
                    PERSON_HAS_PHONE,
                    PERSON_REMOVED,
                    PHASE_CLOSED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .decide(RaiseObjection::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 3, 1000).fault();
    }

    static Outcome decide(
            RaiseObjection c, WorkshopRules room, Member member, Settlement decision, DecisionContext by) {
        var person = c.speaker(by.actor());
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var no = firstOf(room.shut(), member.voiceless(room, by), member.answersAlone(c), decision.unknown());
        if (no != null) {
            return refuse(no);
        }

        var old = decision.objections().get(c.objectionId);
        if (old != null) {
            var same =
                    !old.withdrawn() && old.by().equals(person) && old.reason().equals(Words.text(c.reason));
            return same ? unchanged() : refuse(OBJECTION_EXISTS);
        }
        var late = firstOf(decision.taken() == null ? null : DECISION_TAKEN, room.silences(Contribution.OBJECTION, by));
        return late != null
                ? refuse(late)
                : accept(new ObjectionRaised(c.workshopId, c.decisionId, c.objectionId, person, Words.text(c.reason)));
    }
}
