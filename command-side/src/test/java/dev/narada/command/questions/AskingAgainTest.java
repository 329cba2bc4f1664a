package dev.narada.command.questions;

import dev.narada.command.CommonRefusal;
import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.Text;
import dev.narada.events.people.Kind;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import org.junit.jupiter.api.Test;

/** Who asks along, who asks for whom, and what an answer replaces. */
class AskingAgainTest extends RoomTest {

    private final QuestionId question = new QuestionId(uuid());
    private final QuestionAsked asked = new QuestionAsked(w, question, first, new Text("Kto za to zapłaci?"), anna);

    @Test
    void an_answer_can_be_bettered_and_said_aloud() {
        roomIn(Phase.IDEAS)
                .when(new AnswerQuestion(w, question, "Miasto"), facilitator)
                .thenRefused(QuestionRefusal.QUESTION_UNKNOWN)
                .given(asked, new QuestionAnswered(w, question, new Text("Gmina")))
                .when(new AnswerQuestion(w, question, "Miasto"), facilitator)
                .thenFacts(new QuestionAnswered(w, question, new Text("Miasto")))
                .when(new AnswerQuestion(w, question, null), facilitator)
                .thenFacts(new QuestionAnswered(w, question, null))
                .when(new AnswerQuestion(w, question, " "), facilitator)
                .thenUnchanged();
    }

    @Test
    void an_answer_without_words_is_one_the_first_time() {
        roomIn(Phase.IDEAS)
                .given(asked)
                .when(new AnswerQuestion(w, question, null), facilitator)
                .thenFacts(new QuestionAnswered(w, question, null));
    }

    @Test
    void who_asks_along_is_known_after_it_was_answered_too() {
        roomIn(Phase.IDEAS)
                .given(asked, new QuestionEndorsed(w, question, bartek))
                .given(new QuestionAnswered(w, question, new Text("Miasto")))
                .when(new EndorseQuestion(w, question, null), participant(bartek))
                .thenUnchanged()
                .when(new EndorseQuestion(w, question, null), participant(anna))
                .thenFacts(new QuestionEndorsed(w, question, anna))
                .when(new WithdrawQuestionEndorsement(w, question, null), participant(bartek))
                .thenFacts(new QuestionEndorsementWithdrawn(w, question, bartek))
                .when(new AnswerQuestion(w, question, "Miasto"), facilitator)
                .thenUnchanged();
    }

    @Test
    void a_scribe_asks_along_for_whoever_has_no_phone_and_says_for_whom() {
        roomIn(Phase.IDEAS)
                .given(asked, registered(celina, Kind.PERSON, false))
                .when(new EndorseQuestion(w, question, null), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING, "onBehalfOf")
                .when(new EndorseQuestion(w, question, bartek), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE)
                .when(new EndorseQuestion(w, question, celina), scribe)
                .thenFacts(new QuestionEndorsed(w, question, celina))
                .when(new WithdrawQuestionEndorsement(w, question, null), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING, "onBehalfOf")
                .when(new WithdrawQuestionEndorsement(w, question, bartek), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE)
                .when(new WithdrawQuestionEndorsement(w, new QuestionId(uuid()), celina), scribe)
                .thenRefused(QuestionRefusal.QUESTION_UNKNOWN)
                .when(new WithdrawQuestionEndorsement(w, question, celina), scribe)
                .thenFacts(new QuestionEndorsementWithdrawn(w, question, celina));
    }
}
