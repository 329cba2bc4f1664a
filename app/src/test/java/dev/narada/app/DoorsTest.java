package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** People at the doors of a running house: signing in, joining, coming again. */
class DoorsTest {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    private static final String FIRST = UUID.randomUUID().toString();
    private static final String SECOND = UUID.randomUUID().toString();

    private House house;
    private String facilitator;

    @BeforeEach
    void open() {
        house = House.open();
        facilitator = house.keys().account(Role.OWNER, null);
        var sessions = List.of(
                Map.of(
                        "sessionId",
                        FIRST,
                        "number",
                        1,
                        "startsAt",
                        "2021-11-10T13:00:00Z",
                        "endsAt",
                        "2021-11-10T16:00:00Z"),
                Map.of(
                        "sessionId",
                        SECOND,
                        "number",
                        2,
                        "startsAt",
                        "2021-11-17T13:00:00Z",
                        "endsAt",
                        "2021-11-17T16:00:00Z"));
        done(
                "PUT",
                WORKSHOP,
                Map.of(
                        "title",
                        "Koalicja",
                        "purpose",
                        "Wsparcie",
                        "organiser",
                        "Koalicja",
                        "place",
                        "Łódź",
                        "timezone",
                        "Europe/Warsaw",
                        "language",
                        "pl",
                        "sessions",
                        sessions));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Map<?, ?> done(String method, String path, Map<String, ?> body) {
        return read(house.call(method, path, facilitator, body).expectStatus().is2xxSuccessful());
    }

    private static Map<?, ?> read(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(Map.class).returnResult().getResponseBody();
    }

    private Map<?, ?> openDoor(String session) {
        return done("PUT", WORKSHOP + "/door", Map.of("state", "OPEN", "sessionId", session));
    }

    private EntityExchangeResult<Map> join(Map<String, ?> body, @Nullable String cookie, @Nullable UUID key) {
        var request = house.client().post().uri("/api/join").contentType(MediaType.APPLICATION_JSON);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        return request.bodyValue(body).exchange().expectBody(Map.class).returnResult();
    }

    private static String cookie(EntityExchangeResult<?> answer) {
        return answer.getResponseCookies().values().stream()
                .flatMap(List::stream)
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static String secret(Map<?, ?> door) {
        return String.valueOf(door.get("joinUrl")).replaceAll(".*#s=", "");
    }

    @Test
    void the_code_is_the_same_until_it_is_rotated_and_never_localhost() {
        var door = openDoor(FIRST);
        assertThat(openDoor(FIRST).get("code")).isEqualTo(door.get("code"));
        assertThat(String.valueOf(door.get("joinUrl"))).startsWith("http://").contains("/#s=");
        var rotated = done("POST", WORKSHOP + "/door/code", Map.of());
        assertThat(rotated.get("code")).isNotEqualTo(door.get("code"));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(join(Map.of("code", rotated.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void a_known_phone_is_the_same_person_at_the_next_session() {
        var here = join(Map.of("secret", secret(openDoor(FIRST))), null, null);
        var again = join(Map.of("secret", secret(openDoor(SECOND))), cookie(here), null);
        assertThat(again.getResponseBody().get("participantId"))
                .isEqualTo(here.getResponseBody().get("participantId"));
        assertThat(again.getResponseBody().get("changed")).isEqualTo(true);
        assertThat(join(Map.of("secret", secret(openDoor(SECOND))), cookie(here), null)
                        .getResponseBody()
                        .get("changed"))
                .isEqualTo(false);
    }

    @Test
    void an_answer_that_was_lost_on_the_way_is_given_again() {
        var secret = secret(openDoor(FIRST));
        var key = UUID.randomUUID();
        var lost = join(Map.of("secret", secret), null, key);
        var tail = house.log.tail();
        var again = join(Map.of("secret", secret), null, key);
        assertThat(again.getResponseBody().get("participantId"))
                .isEqualTo(lost.getResponseBody().get("participantId"));
        assertThat(again.getResponseHeaders().getFirst("Idempotent-Replay")).isEqualTo("true");
        assertThat(house.log.tail()).isEqualTo(tail);
        house.call("GET", "/api/me", cookie(again), null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("PARTICIPANT");
    }

    @Test
    void the_key_in_the_record_does_not_open_the_seat() {
        var secret = secret(openDoor(FIRST));
        var joined = join(Map.of("secret", secret), null, UUID.randomUUID());
        var inRecord = new ArrayList<UUID>();
        house.log.read(0, commit -> commit.forEach(event -> inRecord.add(event.command())));
        for (var key : inRecord) {
            assertThat(join(Map.of("secret", secret), null, key)
                            .getResponseBody()
                            .get("participantId"))
                    .isNotEqualTo(joined.getResponseBody().get("participantId"));
        }
    }

    @Test
    void a_locked_door_opens_to_no_code() {
        var door = openDoor(FIRST);
        done("PUT", WORKSHOP + "/door", Map.of("state", "LOCKED"));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(join(Map.of("secret", secret(door)), null, null).getStatus().value())
                .isEqualTo(404);
    }

    @Test
    void who_guesses_has_to_wait_and_who_scans_does_not() {
        var door = openDoor(FIRST);
        for (int i = 0; i < 5; i++) {
            assertThat(join(Map.of("code", "AAAAA" + "346789".charAt(i)), null, null)
                            .getStatus()
                            .value())
                    .isEqualTo(404);
        }
        var stopped = join(Map.of("code", door.get("code")), null, null);
        assertThat(stopped.getStatus().value()).isEqualTo(429);
        assertThat(stopped.getResponseHeaders().getFirst("Retry-After")).isEqualTo("12");
        assertThat(join(Map.of("secret", secret(door)), null, null).getStatus().value())
                .isEqualTo(201);
        house.clock.turn(Duration.ofMinutes(1));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void a_whole_room_behind_one_address_gets_in() {
        var code = openDoor(FIRST).get("code");
        var statuses = IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                        _ -> join(Map.of("code", code), null, null).getStatus().value())
                .toList();
        assertThat(statuses).hasSize(200).containsOnly(201);
    }

    @Test
    void checking_in_by_oneself_needs_the_code_unless_one_came_through_this_door() {
        var person = house.call(
                        "POST",
                        WORKSHOP + "/registrations",
                        null,
                        Map.of("sessionIds", List.of(FIRST, SECOND), "noticeVersion", "1"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult();
        var path = WORKSHOP + "/sessions/" + FIRST + "/attendance/"
                + person.getResponseBody().get("participantId");
        var code = openDoor(FIRST).get("code");
        house.call("PUT", path, cookie(person), Map.of()).expectStatus().isEqualTo(409);
        house.call("PUT", path, cookie(person), Map.of("code", "AAAAAA"))
                .expectStatus()
                .isNotFound();
        house.call("PUT", path, cookie(person), Map.of("code", code))
                .expectStatus()
                .isOk();
    }

    @Test
    void a_scribe_signs_up_somebody_else_and_gets_no_cookie() {
        var other = house.call(
                        "POST",
                        WORKSHOP + "/registrations",
                        facilitator,
                        Map.of("sessionIds", List.of(FIRST), "noticeVersion", "1", "name", "Ela"))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult();
        assertThat(other.getResponseCookies()).isEmpty();
        assertThat(other.getResponseBody().get("state")).isEqualTo("REGISTERED");
    }

    @Test
    void a_projector_sees_the_code_and_does_nothing() {
        openDoor(FIRST);
        var url = String.valueOf(done("POST", WORKSHOP + "/displays", Map.of()).get("url"));
        var entered = house.call("GET", url.replaceAll("^http://[^/]+", ""), null, null)
                .expectStatus()
                .isSeeOther()
                .expectBody()
                .returnResult();
        var cookie = cookie(entered);
        house.call("GET", WORKSHOP + "/board", cookie, null)
                .expectBody()
                .jsonPath("$.door.code")
                .exists();
        house.call("GET", WORKSHOP + "/door/qr.svg", cookie, null)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("image/svg+xml");
        house.call("PUT", WORKSHOP + "/pause", cookie, Map.of("paused", true))
                .expectStatus()
                .isForbidden();
        house.call("GET", WORKSHOP + "/board", null, null)
                .expectBody()
                .jsonPath("$.door.code")
                .doesNotExist();
        house.call("GET", WORKSHOP + "/door/qr.svg", null, null).expectStatus().isUnauthorized();
    }

    @Test
    void the_first_owner_comes_in_with_the_token_and_signs_in_later() {
        try (var empty = House.open()) {
            var form = Map.of("token", empty.keys().setUpToken(), "name", "Ola", "password", "correct horse battery");
            empty.call(
                            "POST",
                            "/api/setup",
                            null,
                            Map.of("token", "x", "name", "Ola", "password", "correct horse battery"))
                    .expectStatus()
                    .isUnauthorized();
            empty.call("POST", "/api/setup", null, form)
                    .expectStatus()
                    .isCreated()
                    .expectHeader()
                    .exists("Set-Cookie");
            empty.call("POST", "/api/setup", null, form).expectStatus().isEqualTo(409);
            empty.call("GET", "/api/setup", null, null).expectBody().json("{\"needed\":false}");
            for (int i = 0; i < 5; i++) {
                empty.call("POST", "/api/login", null, Map.of("name", "Ola", "password", "wrong wrong wrong"))
                        .expectStatus()
                        .isUnauthorized();
            }
            var right = Map.of("name", "ola", "password", "correct horse battery");
            empty.call("POST", "/api/login", null, right).expectStatus().isEqualTo(429);
            empty.clock.turn(Duration.ofMinutes(1));
            empty.call("POST", "/api/login", null, right)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json("{\"role\":\"OWNER\"}");
        }
    }
}
