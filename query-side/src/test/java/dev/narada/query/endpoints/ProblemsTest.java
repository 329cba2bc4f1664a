package dev.narada.query.endpoints;

import static dev.narada.query.Lodz.*;

import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Paused;
import dev.narada.query.House;
import dev.narada.query.live.FramePacing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsTest {

    private final House house = new House(FramePacing.USUAL);
    private long beginning;

    @BeforeAll
    void begin() {
        house.write(new Paused(new WorkshopId(id(2))));
        beginning = house.log.tail() + 1;
        house.write(scheduled());
    }

    @AfterAll
    void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl-PL,en;q=0.5 | pl | Niewłaściwe żądanie",
                "pl;q=0.2,en;q=0.9 | en | Malformed request",
                "de,en-GB;q=0.3 | en | Malformed request",
                "de | pl | Niewłaściwe żądanie",
                "*;q=1 | pl | Niewłaściwe żądanie",
                "en;q=0 | pl | Niewłaściwe żądanie",
                "%%% | pl | Niewłaściwe żądanie",
                " | pl | Niewłaściwe żądanie"
            })
    void a_problem_says_its_language_and_its_kind_before_its_cause(
            @Nullable String asked, String language, String title) {
        get("/board?at=yesterday", asked)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .valueEquals("Content-Language", language)
                .expectBody()
                .jsonPath("$.title")
                .isEqualTo(title)
                .jsonPath("$.detail")
                .value(
                        String.class,
                        detail -> org.assertj.core.api.Assertions.assertThat(detail)
                                .isNotEqualTo(title));
    }

    @Test
    void there_is_no_position_zero() {
        get("/board?at=0", null)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("at");
    }

    @Test
    void before_its_beginning_there_was_no_workshop() {
        for (var at : new String[] {String.valueOf(beginning - 1), "1999-12-31T23:59:59Z"}) {
            get("/board?at=" + at, null).expectStatus().isNotFound();
            get("?at=" + at, null).expectStatus().isNotFound();
        }
        get("/board?at=" + beginning, null).expectStatus().isOk();
    }

    private ResponseSpec get(String path, @Nullable String language) {
        var request = house.client().get().uri(house.url(path));
        if (language != null) {
            request.header("Accept-Language", language);
        }
        return request.exchange();
    }
}
