package dev.narada.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.app.House;
import dev.narada.app.Listener;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logins, links and keys of a room to practise in work as they do outside, and end as they do. */
class PracticeRightsTest {

    private static final String ROOMS = "/api/practice-rooms";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static House house;
    private static String facilitator;
    private String room;

    @BeforeAll
    static void open() {
        house = House.open();
        facilitator = house.keys().account(Role.FACILITATOR, null);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void start() {
        room = "/api/workshops/"
                + body(call("POST", ROOMS, facilitator, null)).get("workshopId").asString();
    }

    @AfterEach
    void endAll() {
        for (var each : rooms()) {
            call("DELETE", ROOMS + "/" + each.get("workshopId").asString(), facilitator, null);
        }
    }

    @Test
    void what_somebody_follows_there_ends_with_their_own_login_and_with_no_others() {
        var leader = house.keys().account(Role.FACILITATOR, null);
        var people = house.url() + room + "/attendance/live";
        try (var theirs = new Listener(people, leader);
                var others = new Listener(people, facilitator)) {
            await().atMost(PATIENCE)
                    .until(() -> !theirs.frames().isEmpty() && !others.frames().isEmpty());

            assertThat(call("POST", "/api/logout", leader, null)).startsWith("200");

            await().atMost(PATIENCE).until(theirs::isOver);
            assertThat(others.isOver()).isFalse();
            assertThat(call("PUT", room + "/pause", leader, null)).startsWith("401");
        }
    }

    @Test
    void the_link_of_a_projector_opens_there_too() {
        var link = body(call("POST", room + "/displays", facilitator, null))
                .get("url")
                .asString();
        var entered = house.call("GET", link.substring(link.indexOf("/display/")), null, null)
                .expectStatus()
                .isSeeOther()
                .expectBody()
                .returnResult();

        var screen = entered.getResponseCookies().getFirst("narada-display");
        assertThat(screen).isNotNull();
        assertThat(entered.getResponseHeaders().getLocation())
                .hasToString(room.replace("/api/workshops", "/w") + "/board");
        assertThat(call("GET", room + "/plan/qr.svg", "narada-display=" + screen.getValue(), null))
                .startsWith("200");
        assertThat(call("GET", "/display/nonsense", null, null)).startsWith("404");
    }

    @Test
    void one_is_opened_and_ended_once_under_its_key() {
        var opening = UUID.randomUUID();
        var second = call("POST", ROOMS, facilitator, opening);
        assertThat(call("POST", ROOMS, facilitator, opening)).isEqualTo(second).startsWith("201");
        assertThat(rooms()).hasSize(2);

        var ending = UUID.randomUUID();
        var path = ROOMS + "/" + body(second).get("workshopId").asString();
        assertThat(call("DELETE", path, facilitator, ending))
                .isEqualTo(call("DELETE", path, facilitator, ending))
                .contains("true");
    }

    private static JsonNode rooms() {
        return body(call("GET", ROOMS, facilitator, null)).get("rooms");
    }

    private static JsonNode body(String told) {
        return JsonMapper.shared().readTree(told.substring(4));
    }

    private static String call(String method, String path, @Nullable String cookie, @Nullable UUID key) {
        var request = house.client().method(HttpMethod.valueOf(method)).uri(path);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        if (method.startsWith("P")) {
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(Map.of());
        }
        var told = request.exchange().expectBody(String.class).returnResult();
        return told.getStatus().value() + " " + told.getResponseBody();
    }
}
