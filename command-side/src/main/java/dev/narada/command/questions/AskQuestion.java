package dev.narada.command.questions;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.RateLimit.CONTRIBUTIONS;
import static dev.narada.command.questions.QuestionRefusal.QUESTION_EXISTS;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.ParticipantId;
import dev.narada.events.QuestionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.http.Refusal;
import dev.narada.http.Role;
import org.jspecify.annotations.Nullable;

/** Asks what somebody wants to know; a scribe may ask for the room. */
public record AskQuestion(
        WorkshopId workshopId,
        QuestionId questionId,
        @Lines String text,
        @Nullable ParticipantId onBehalfOf) implements OnBehalf {

    public static final Slice<AskQuestion> SLICE = Slice.of(AskQuestion.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(CONTRIBUTIONS)
            .creating(QuestionAsked.class, QuestionAsked::questionId)
            .refusing(NOT_JOINED, NOT_REGISTERED, PERSON_REMOVED, PHASE_CLOSED, QUESTION_EXISTS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Question.of(c.workshopId(), c.questionId))
            .decide(AskQuestion::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("text", text, 3, 500).fault();
    }

    static Outcome decide(AskQuestion c, WorkshopRules room, Member member, Question question, DecisionContext by) {
        var person = c.speaker(by.actor());
        var forTheRoom = person == null && by.actor().role().atLeast(Role.SCRIBE);
        var no = firstOf(room.shut(), forTheRoom ? null : member.voiceless(room, by));
        if (no != null) {
            return refuse(no);
        }

        if (question.text() != null) {
            return Words.text(c.text).equals(question.text()) ? unchanged() : refuse(QUESTION_EXISTS);
        }
        if (room.silences(Contribution.QUESTION, by) instanceof Refusal late) {
            return refuse(late);
        }
        return accept(
                new QuestionAsked(c.workshopId, c.questionId, room.stage().session(), Words.text(c.text), person));
    }
}
