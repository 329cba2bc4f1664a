package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.House;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a call says beside that it was done, as a program reads it over HTTP. */
class AnswersTest {

    private static House house;
    private static String owner;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        owner = Scene.owner(house);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_sign_up_says_meeting_by_meeting_whether_there_is_a_seat() {
        var s = new Scene(house, owner).did("ChangeDetails", "capacity", 2);
        s.did("ChangeRegistration", "participantId", s.id("bartek"), "sessionIds", List.of(s.id("s1")));

        var told = told(
                s,
                s.signUpTries("sessionIds", List.of(s.id("s1"), s.id("s2")), "noticeVersion", "1", "name", "Celina"));

        assertThat(told).containsEntry("state", "REGISTERED");
        assertThat(told.get("sessions"))
                .isEqualTo(List.of(
                        Map.of("sessionId", s.id("s1"), "state", "WAITLISTED"),
                        Map.of("sessionId", s.id("s2"), "state", "REGISTERED")));
    }

    @Test
    void whoever_waits_everywhere_is_on_the_waiting_list() {
        var s = new Scene(house, owner).did("ChangeDetails", "capacity", 2);

        var told = told(s, s.signUpTries("sessionIds", List.of(s.id("s2")), "noticeVersion", "1"));

        assertThat(told).containsEntry("state", "WAITLISTED");
    }

    @Test
    void support_of_a_question_is_taken_back_by_the_name_of_the_act() {
        var s = new Scene(house, owner);
        s.anna("AskQuestion", "questionId", s.id("q"), "text", "Kiedy?")
                .bartek("EndorseQuestion", "questionId", s.id("q"));

        var first = told(s, s.bartekTries("WithdrawEndorsement", "questionId", s.id("q")));
        var again = told(s, s.bartekTries("WithdrawEndorsement", "questionId", s.id("q")));

        assertThat(first).containsEntry("changed", true);
        assertThat(again).containsEntry("changed", false);
        s.send(s.bartekTries("WithdrawEndorsement", "questionId", s.id("q"), "needId", s.id("n")), "pl")
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void carrying_over_names_what_was_decided_already() {
        var s = new Scene(house, owner).proposed("Idea", "a", "b");
        s.did("ProposeDecision", "decisionId", s.id("d"), "ideaIds", List.of(s.id("a")), "wording", "Zaczynamy")
                .did("TakeDecision", "decisionId", s.id("d"), "outcome", "ADOPTED");

        var told = told(s, s.tries("CarryOver", "sessionId", s.id("s1"), "continue", List.of(s.id("a"), s.id("b"))));

        assertThat(told).containsEntry("changed", true).containsEntry("decided", List.of(s.id("a")));
    }

    @SuppressWarnings("unchecked") // an answer is an object
    private static Map<String, Object> told(Scene scene, Scene.Attempt attempt) {
        return scene.send(attempt, "pl")
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
    }
}
