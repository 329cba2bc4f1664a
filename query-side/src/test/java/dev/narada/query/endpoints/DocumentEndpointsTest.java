package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.workshop.DoorOpened;
import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** Papers and hints over HTTP: who gets them, and who does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentEndpointsTest {

    private final House house = new House(FramePacing.USUAL);
    private long last;

    @BeforeAll
    void begin() {
        house.write(scheduled(), registered(ALA, "Ala", FIRST), new DoorOpened(W, FIRST));
        last = house.write(need(1, "Boimy się wpuszczać obcych do domu", ALA));
    }

    @AfterAll
    void close() {
        house.close();
    }

    private ResponseSpec get(String path, String who) {
        var join = path.contains("?") ? "&min=" : "?min=";
        return house.client()
                .get()
                .uri("/api/workshops/{w}" + path + join + last, W.toString())
                .header(House.WHO, who)
                .header("Accept-Language", "en")
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"room-pack", "minutes", "attendance-1", "attendance-2", "plan"})
    void every_paper_is_there_for_the_scribe(String paper) {
        var printed = get("/exports/" + paper + ".pdf", "SCRIBE")
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF)
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectBody()
                .returnResult()
                .getResponseBody();

        assertThat(new String(printed, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    @ParameterizedTest
    @CsvSource({
        "room-pack, PARTICIPANT",
        "room-pack, PROJECTOR",
        "room-pack, NOBODY",
        "minutes, PARTICIPANT",
        "minutes, NOBODY",
        "attendance-1, PARTICIPANT",
        "attendance-1, AUDITOR",
        "attendance-3, OWNER",
        "attendance-x, OWNER"
    })
    void what_is_not_for_you_is_not_there(String paper, String who) {
        get("/exports/" + paper + ".pdf", who)
                .expectStatus()
                .isNotFound()
                .expectBody()
                .returnResult();
    }

    @Test
    void the_printed_plan_is_for_everybody() {
        get("/exports/plan.pdf", "NOBODY").expectStatus().isOk().expectBody().returnResult();
    }

    @Test
    void a_phone_is_told_what_is_there_already() {
        get("/similar?kind=needs&text=strach przed wpuszczaniem obcych do domu", "PARTICIPANT:" + OLA)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.position")
                .isEqualTo(last)
                .jsonPath("$.similar[0].id")
                .isEqualTo(needId(1).toString())
                .jsonPath("$.similar[0].title")
                .isEqualTo("Boimy się wpuszczać obcych do domu")
                .jsonPath("$.similar[0].endorsements")
                .isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({"NOBODY, 401", "OBSERVER, 404", "AUDITOR, 404", "PROJECTOR, 404", "SCRIBE, 200", "OWNER, 200"})
    void hints_are_for_who_can_support_or_write_for_others(String who, int status) {
        get("/similar?kind=needs&text=obcy", who)
                .expectStatus()
                .isEqualTo(status)
                .expectBody()
                .returnResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=people&text=obcy", "?text=obcy", "?kind=needs"})
    void a_question_that_makes_no_sense_is_refused(String query) {
        get("/similar" + query, "OWNER")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.code")
                .isEqualTo("SIMILAR_INVALID");
    }

    @Test
    void a_question_longer_than_any_need_is_refused() {
        get("/similar?kind=needs&text=" + "ż".repeat(621), "OWNER")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("text");
    }
}
