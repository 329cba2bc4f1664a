package dev.narada.command.questions;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;

import dev.narada.command.By;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.knowledge.Member;
import dev.narada.command.knowledge.Room;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import org.jspecify.annotations.Nullable;

/** Takes the support of a question back. */
public record WithdrawQuestionEndorsement(
        WorkshopId workshopId,
        QuestionId questionId,
        @Nullable ParticipantId onBehalfOf) implements OnBehalf {

    public static final Slice<WithdrawQuestionEndorsement> SLICE = Slice.of(WithdrawQuestionEndorsement.class)
            .knowing((c, _) -> Room.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Question.of(c.workshopId(), c.questionId))
            .decide(WithdrawQuestionEndorsement::decide);

    static Outcome decide(WithdrawQuestionEndorsement c, Room room, Member member, Question question, By by) {
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
