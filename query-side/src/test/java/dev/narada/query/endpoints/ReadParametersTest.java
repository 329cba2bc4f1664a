package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

/** A question that cannot be read is refused by its name, before anything is waited for, and never taken for another. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadParametersTest {

    private static final String NEVER = "9000000000000000000";

    private final House house = new House(FramePacing.USUAL);
    private long last;

    @BeforeAll
    void begin() {
        last = house.write(scheduled(), registered(ALA, "Ala", FIRST));
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/attendance?audience=PUBLIK|audience|CHOICE_UNKNOWN",
                "/board?audience=public|audience|CHOICE_UNKNOWN",
                "/board?audience=|audience|CHOICE_UNKNOWN",
                "/board?audience=PUBLIC&audience=FACILITATOR|audience|CHOICE_UNKNOWN",
                "/board?audiense=PUBLIC|audiense|PARAMETER_UNKNOWN",
                "/board/live?audience=Public|audience|CHOICE_UNKNOWN",
                "/board/live?at=1|at|PARAMETER_UNKNOWN",
                "/board/live?after=abc|after|POSITION_INVALID",
                "/attendance/live?audience=0|audience|CHOICE_UNKNOWN",
                "/mine/live?after=-1|after|POSITION_INVALID",
                "/exports/room-pack.pdf?names=junk|names|CHOICE_UNKNOWN",
                "/exports/room-pack.pdf?names=TRUE|names|CHOICE_UNKNOWN",
                "/exports/room-pack.pdf?audience=PUBLIC|audience|PARAMETER_UNKNOWN",
                "/exports/minutes.pdf?audience=PUBLIC|audience|PARAMETER_UNKNOWN",
                "/exports/attendance.csv?audience=PUBLIC|audience|PARAMETER_UNKNOWN",
                "/exports/needs.csv?audience=nobody|audience|CHOICE_UNKNOWN",
                "/exports/plan.csv?at=nonsense|at|POSITION_INVALID",
                "/late?audience=PUBLIC|audience|PARAMETER_UNKNOWN",
                "/parked?names=true|names|PARAMETER_UNKNOWN",
                "/history?limit=abc|limit|LIMIT_INVALID",
                "/history?limit=|limit|LIMIT_INVALID",
                "/history?limit=1001|limit|LIMIT_INVALID",
                "/history?limit=99999999999999999999|limit|LIMIT_INVALID",
                "/history?item=junk|item|ITEM_INVALID",
                "/history?after=x|after|POSITION_INVALID",
                "/similar?kind=dreams&text=x|kind|SIMILAR_INVALID",
                "/similar?kind=needs|text|SIMILAR_INVALID",
                "/board?min=abc|min|POSITION_INVALID",
                "/board?min=%2B1|min|POSITION_INVALID",
                "/board?at=2021-11-10|at|POSITION_INVALID",
                "?at=1e3|at|POSITION_INVALID"
            })
    void what_cannot_be_read_is_refused_by_its_name(String question, String field, String code) {
        get(question, "FACILITATOR")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo(field)
                .jsonPath("$.code")
                .isEqualTo(code);
    }

    /** The client gives up long before the server would have waited in vain. */
    @ParameterizedTest
    @ValueSource(strings = {"at=nonsense", "audience=public", "at=2999-01-01T00:00:00Z", "at=9000000000000000001"})
    void what_is_wrong_is_said_before_anything_is_waited_for(String wrong) {
        house.client()
                .mutate()
                .responseTimeout(Duration.ofSeconds(4))
                .build()
                .get()
                .uri(house.url("/board?min=" + NEVER + "&" + wrong))
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void every_choice_there_is_can_be_made() {
        for (var audience : new String[] {"PUBLIC", "PROJECTOR", "PARTICIPANT", "FACILITATOR"}) {
            get("/attendance?audience=" + audience + "&min=" + last, "FACILITATOR")
                    .expectStatus()
                    .isOk();
        }
        get("/history?limit=1000&after=0&item=" + ALA, "FACILITATOR")
                .expectStatus()
                .isOk();
        get("/exports/room-pack.pdf?names=false&at=" + last, "FACILITATOR")
                .expectStatus()
                .isOk();
    }

    @Test
    void everybody_may_look_with_the_eyes_of_the_world_and_nobody_with_better_ones() {
        get("/attendance?audience=FACILITATOR&min=" + last, "PARTICIPANT:" + ALA)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.people")
                .doesNotExist();
        get("/board?audience=PUBLIC", "PROJECTOR")
                .expectBody()
                .jsonPath("$.door.code")
                .doesNotExist();
    }

    @Test
    void the_list_of_all_workshops_waits_for_what_was_written_and_takes_nothing_else() {
        var all = "http://127.0.0.1:" + house.port() + "/api/workshops";
        house.client()
                .get()
                .uri(all + "?min=" + last)
                .header(House.WHO, "OWNER")
                .exchange()
                .expectStatus()
                .isOk();
        house.client()
                .get()
                .uri(all + "?audience=PUBLIC")
                .header(House.WHO, "OWNER")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void each_reader_knows_what_it_may_be_asked() {
        assertThat(ReadParameters.of("/api/workshops/x/board"))
                .containsExactlyInAnyOrder(ReadParameters.AT, ReadParameters.MIN, ReadParameters.AUDIENCE);
        assertThat(ReadParameters.of("/api/workshops/x/participants/y/data"))
                .containsExactlyInAnyOrder(ReadParameters.AT, ReadParameters.MIN);
    }

    private ResponseSpec get(String path, String who) {
        return house.client()
                .get()
                .uri(java.net.URI.create(house.url(path)))
                .header(House.WHO, who)
                .exchange();
    }
}
