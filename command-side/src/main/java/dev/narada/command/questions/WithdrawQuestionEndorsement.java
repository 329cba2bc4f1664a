package dev.narada.command.questions;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.RateLimit.SUPPORT;
import static dev.narada.command.questions.QuestionRefusal.QUESTION_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.DecisionContext;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import org.jspecify.annotations.Nullable;

/** Takes the support of a question back. */
record WithdrawQuestionEndorsement(
        WorkshopId workshopId,
        QuestionId questionId,
        @Nullable ParticipantId onBehalfOf) implements OnBehalf {

    public static final Slice<WithdrawQuestionEndorsement> SLICE = Slice.of(WithdrawQuestionEndorsement.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(SUPPORT)
            .refusing(FIELD_MISSING, NOT_REGISTERED, PERSON_HAS_PHONE, PERSON_REMOVED, QUESTION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Question.of(c.workshopId(), c.questionId))
            .decide(WithdrawQuestionEndorsement::decide);

    static Outcome decide(
            WithdrawQuestionEndorsement c, WorkshopRules room, Member member, Question question, DecisionContext by) {
        var person = c.speaker(by.actor());
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var no = firstOf(room.shut(), member.absent(), member.answersAlone(c), question.unknown());
        if (no != null) {
            return refuse(no);
        }

        return question.endorsedBy().contains(person)
                ? accept(new QuestionEndorsementWithdrawn(c.workshopId, c.questionId, person))
                : unchanged();
    }
}
