package dev.narada.command.plan;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.plan.PlanRefusal.DECISION_TAKEN;
import static dev.narada.command.plan.PlanRefusal.DECISION_UNKNOWN;
import static dev.narada.command.plan.PlanRefusal.OBJECTION_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.ObjectionWithdrawn;
import org.jspecify.annotations.Nullable;

/** Whoever objected takes it back, as long as nothing is settled. */
record WithdrawObjection(
        WorkshopId workshopId,
        DecisionId decisionId,
        ObjectionId objectionId,
        @Nullable ParticipantId onBehalfOf) implements OnBehalf {

    public static final Slice<WithdrawObjection> SLICE = Slice.of(WithdrawObjection.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(
                    DECISION_TAKEN,
                    DECISION_UNKNOWN,
                    FIELD_MISSING,
                    NOT_REGISTERED,
                    OBJECTION_UNKNOWN,
                    PERSON_HAS_PHONE,
                    PERSON_REMOVED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Settlement.of(c.workshopId(), c.decisionId))
            .decide(WithdrawObjection::decide);

    static Outcome decide(
            WithdrawObjection c, WorkshopRules room, Member member, Settlement decision, DecisionContext by) {
        var person = c.speaker(by.actor());
        if (person == null) {
            return refuse(FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var no = firstOf(room.shut(), member.absent(), member.answersAlone(c), decision.unknown());
        if (no != null) {
            return refuse(no);
        }

        var objection = decision.objections().get(c.objectionId);
        if (objection == null) {
            return refuse(OBJECTION_UNKNOWN);
        }
        if (!objection.by().equals(person)) {
            return refuse(NOT_ALLOWED);
        }
        if (objection.withdrawn()) {
            return unchanged();
        }
        return decision.taken() != null
                ? refuse(DECISION_TAKEN)
                : accept(new ObjectionWithdrawn(c.workshopId, c.decisionId, c.objectionId));
    }
}
