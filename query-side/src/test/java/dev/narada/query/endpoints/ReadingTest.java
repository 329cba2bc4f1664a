package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;

import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.BodyContentSpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private final House house = new House(FramePacing.USUAL);
    private long withIdea;
    private long last;

    @BeforeAll
    void begin() {
        house.write(scheduled(), registered(ALA, "Ala", FIRST), new DoorOpened(W, FIRST), new SessionOpened(W, FIRST));
        withIdea = house.write(idea(1, "Kawiarenka", ALA));
        house.write(idea(2, "Wulgarne", ALA));
        last = house.write(new IdeaHidden(W, ideaId(2), null));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @Test
    void a_view_says_at_which_position_it_stands() {
        get("/board?min=" + last, "NOBODY").expectHeader().valueEquals("Narada-Position", String.valueOf(last));
        body("/board?min=" + last, "NOBODY").jsonPath("$.position").isEqualTo(last);
    }

    @Test
    void the_code_of_the_door_is_for_some_and_never_of_the_past() {
        body("/board?min=" + last, "PROJECTOR").jsonPath("$.door.code").isEqualTo("K7M4RX");
        body("/board?min=" + last, "NOBODY").jsonPath("$.door.code").doesNotExist();
        body("/board?at=" + last, "FACILITATOR").jsonPath("$.door.code").doesNotExist();
    }

    @Test
    void the_past_is_shown_as_it_stood_less_what_is_hidden_now() {
        body("/board?at=" + (withIdea - 1), "NOBODY")
                .jsonPath("$.ideas.length()")
                .isEqualTo(0);
        body("/board?at=" + (last - 1), "NOBODY").jsonPath("$.ideas.length()").isEqualTo(1);
        body("/board?at=" + (last - 1), "FACILITATOR")
                .jsonPath("$.ideas.length()")
                .isEqualTo(2);
    }

    @Test
    void the_future_and_nonsense_are_refused() {
        get("/board?at=" + (last + 1_000), "NOBODY")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("POSITION_AHEAD");
        get("/board?at=2999-01-01T00:00:00Z", "NOBODY").expectStatus().isBadRequest();
        get("/board?at=yesterday", "NOBODY")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("at");
    }

    @Test
    void waiting_for_a_position_that_never_comes_ends_with_try_again() {
        get("/board?min=" + (last + 1_000), "NOBODY")
                .expectStatus()
                .isEqualTo(503)
                .expectHeader()
                .exists("Retry-After")
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("NOT_READY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/board", "/plan", "/late", "/history", "/board/live", "/mine"})
    void whoever_guesses_gets_one_answer(String path) {
        var unknown = "/api/workshops/" + new WorkshopId(UUID.randomUUID()) + path;
        var malformed = "/api/workshops/nonsense" + path;
        for (var uri : new String[] {unknown, malformed}) {
            house.client()
                    .get()
                    .uri(uri)
                    .header("Accept-Language", "en")
                    .exchange()
                    .expectStatus()
                    .isNotFound()
                    .expectHeader()
                    .contentType("application/problem+json")
                    .expectBody()
                    .json("""
                            {"type":"urn:narada:workshop-unknown","title":"Not found","status":404,
                             "detail":"There is no such thing here.","code":"WORKSHOP_UNKNOWN"}""");
        }
    }

    @Test
    void what_is_only_for_facilitators_is_not_there_for_others() {
        get("/late", "PARTICIPANT:" + ALA).expectStatus().isNotFound();
        get("/late", "FACILITATOR").expectStatus().isOk();
        body("/attendance?min=" + last, "PARTICIPANT:" + ALA)
                .jsonPath("$.people")
                .doesNotExist();
        body("/attendance?min=" + last, "SCRIBE").jsonPath("$.people[0].name").isEqualTo("Ala");
    }

    @Test
    void mine_is_for_who_has_a_seat() {
        get("/mine", "NOBODY").expectStatus().isUnauthorized();
        body("/mine?min=" + last, "PARTICIPANT:" + ALA)
                .jsonPath("$.ideas[1].hidden")
                .isEqualTo(true);
        get("/mine?min=" + last, "PARTICIPANT:" + OLA).expectStatus().isNotFound();
    }

    @Test
    void the_workshop_tells_what_anyone_may_know() {
        body("?min=" + last, "NOBODY")
                .jsonPath("$.title")
                .isEqualTo("Wolontariat w Łodzi")
                .jsonPath("$.state")
                .isEqualTo("RUNNING")
                .jsonPath("$.sessions[0].state")
                .isEqualTo("OPEN")
                .jsonPath("$.rules.dotBudget")
                .isEqualTo(5)
                .jsonPath("$.notice.version")
                .isEqualTo("1");
    }

    @Test
    void facilitators_see_the_list_of_workshops() {
        house.client()
                .get()
                .uri("/api/workshops")
                .header(House.WHO, "OWNER")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.workshops[0].title")
                .isEqualTo("Wolontariat w Łodzi");
        house.client().get().uri("/api/workshops").exchange().expectStatus().isUnauthorized();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OBSERVER", "AUDITOR", "PROJECTOR", "PARTICIPANT"})
    void who_is_signed_in_but_leads_nothing_finds_no_list(String role) {
        house.client()
                .get()
                .uri("/api/workshops")
                .header(House.WHO, role)
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void history_speaks_the_language_of_the_reader() {
        house.client()
                .get()
                .uri(house.url("/history?limit=1&min=" + last))
                .header("Accept-Language", "en-GB")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].text")
                .isEqualTo("The facilitator scheduled the workshop “Wolontariat w Łodzi” (2 sessions).")
                .jsonPath("$.items[0].items.length()")
                .isEqualTo(4)
                .jsonPath("$.next")
                .isEqualTo(1);
        get("/history?limit=0", "NOBODY").expectStatus().isBadRequest();
    }

    @Test
    void who_leads_can_see_whether_a_view_stands_still() {
        body("/parked", "FACILITATOR").jsonPath("$.parked").isEqualTo(false);
        get("/parked", "PARTICIPANT").expectStatus().isNotFound();
    }

    private ResponseSpec get(String path, String who) {
        return house.client()
                .mutate()
                .responseTimeout(java.time.Duration.ofSeconds(60))
                .build()
                .get()
                .uri(house.url(path))
                .header(House.WHO, who)
                .exchange();
    }

    private BodyContentSpec body(String path, String who) {
        return get(path, who).expectStatus().isOk().expectBody();
    }
}
