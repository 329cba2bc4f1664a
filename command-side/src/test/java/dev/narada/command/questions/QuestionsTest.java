package dev.narada.command.questions;

import dev.narada.command.RoomTest;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.people.Kind;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.http.CommonRefusal;
import org.junit.jupiter.api.Test;

class QuestionsTest extends RoomTest {

    private final QuestionId question = new QuestionId(uuid());
    private final AskQuestion ask = new AskQuestion(w, question, "Kto za to zapłaci?", null);

    private QuestionAsked asked(ParticipantId author) {
        return new QuestionAsked(w, question, first, new Text("Kto za to zapłaci?"), author);
    }

    @Test
    void somebody_wants_to_know_something() {
        roomIn(Phase.INPUT)
                .when(ask, participant(anna))
                .thenFacts(asked(anna))
                .when(ask, participant(anna))
                .thenUnchanged()
                .when(new AskQuestion(w, question, "Kto inny?", null), participant(anna))
                .thenRefused(QuestionRefusal.QUESTION_EXISTS);
    }

    @Test
    void not_in_the_lobby_and_not_without_joining() {
        roomIn(Phase.LOBBY)
                .when(ask, participant(anna))
                .thenRefused(CommonRefusal.PHASE_CLOSED)
                .when(ask, participant(celina))
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(ask, scribe)
                .thenFacts(asked(null));
    }

    @Test
    void others_want_to_know_it_too_and_it_is_answered() {
        roomIn(Phase.INPUT)
                .when(new EndorseQuestion(w, question, null), participant(bartek))
                .thenRefused(QuestionRefusal.QUESTION_UNKNOWN)
                .given(asked(anna), registered(celina, Kind.TABLE, true))
                .when(new EndorseQuestion(w, question, null), participant(bartek))
                .thenFacts(new QuestionEndorsed(w, question, bartek))
                .when(new EndorseQuestion(w, question, null), participant(bartek))
                .thenUnchanged()
                .when(new EndorseQuestion(w, question, null), participant(celina))
                .thenRefused(CommonRefusal.TABLE_IS_NO_PERSON)
                .when(new WithdrawQuestionEndorsement(w, question, null), participant(bartek))
                .thenFacts(new QuestionEndorsementWithdrawn(w, question, bartek))
                .when(new WithdrawQuestionEndorsement(w, question, null), participant(bartek))
                .thenUnchanged()
                .when(new AnswerQuestion(w, question, "Miasto"), facilitator)
                .thenFacts(new QuestionAnswered(w, question, new Text("Miasto")))
                .when(new AnswerQuestion(w, question, "Miasto"), facilitator)
                .thenUnchanged();
    }
}
