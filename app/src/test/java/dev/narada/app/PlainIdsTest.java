package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views are written by their own rules in the product too, whatever else writes JSON there: an id is a text. */
class PlainIdsTest {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    private static final String SESSION = UUID.randomUUID().toString();

    private static House house;
    private static String owner;

    @BeforeAll
    static void announce() {
        house = House.open();
        owner = house.keys().account(Role.OWNER, null);
        house.call("PUT", WORKSHOP, owner, House.announced(SESSION))
                .expectStatus()
                .is2xxSuccessful();
        house.call("PUT", WORKSHOP + "/sessions/" + SESSION + "/state", owner, Map.of("state", "OPEN"))
                .expectStatus()
                .is2xxSuccessful();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/board", "/attendance", "/agenda", "/history"})
    void no_id_is_wrapped(String view) {
        var body = house.call("GET", WORKSHOP + view, owner, null)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body).contains(SESSION).doesNotContain("\"value\"");
    }
}
