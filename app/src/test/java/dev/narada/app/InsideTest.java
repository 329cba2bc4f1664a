package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** What those may who came in: checking in, showing the board, leading, and leaving for good. */
class InsideTest extends AtTheDoors {

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
        house.call("GET", WORKSHOP + "/plan/qr.svg", cookie, null)
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
        house.call("GET", WORKSHOP + "/plan/qr.svg", null, null).expectStatus().isUnauthorized();
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

    @Test
    void who_was_erased_hears_so_again_and_can_do_nothing_more() {
        var here = join(Map.of("secret", secret(openDoor(FIRST))), null, null);
        var phone = cookie(here);
        var data = WORKSHOP + "/participants/" + here.getResponseBody().get("participantId") + "/data";
        var key = UUID.randomUUID();
        var first = erase(data, phone, key);
        var tail = house.log.tail();

        var again = erase(data, phone, key);
        assertThat(first.getStatus().value()).isEqualTo(200);
        assertThat(again.getStatus().value()).isEqualTo(200);
        assertThat(again.getResponseBody()).isEqualTo(first.getResponseBody());
        assertThat(again.getResponseHeaders().getFirst("Idempotent-Replay")).isEqualTo("true");

        assertThat(erase(data, phone, UUID.randomUUID()).getStatus().value()).isEqualTo(401);
        house.call("PUT", WORKSHOP + "/needs/" + UUID.randomUUID(), phone, Map.of("title", "Miejsce"))
                .expectStatus()
                .isUnauthorized();
        assertThat(house.log.tail()).isEqualTo(tail);
    }

    @Test
    void nobody_hears_what_others_were_told_or_takes_a_seat_from_them() {
        var secret = secret(openDoor(FIRST));
        var here = join(Map.of("secret", secret), null, null);
        var other = join(Map.of("secret", secret), null, null);
        var data = WORKSHOP + "/participants/%s/data";
        var key = UUID.randomUUID();
        erase(data.formatted(here.getResponseBody().get("participantId")), cookie(here), key);

        erase(data.formatted(other.getResponseBody().get("participantId")), cookie(here), key);
        house.call("GET", WORKSHOP + "/mine", cookie(other), null)
                .expectStatus()
                .isOk();

        var pausing = UUID.randomUUID();
        var paused = house.client()
                .put()
                .uri(WORKSHOP + "/pause")
                .header("Cookie", facilitator)
                .header("Idempotency-Key", pausing.toString());
        paused.contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("paused", true))
                .exchange()
                .expectStatus()
                .isOk();
        assertThat(erase(data.formatted(UUID.randomUUID()), cookie(here), pausing)
                        .getStatus()
                        .value())
                .isEqualTo(401);
    }

    private EntityExchangeResult<Map> erase(String path, String cookie, UUID key) {
        return house.client()
                .delete()
                .uri(path)
                .header("Cookie", cookie)
                .header("Idempotency-Key", key.toString())
                .exchange()
                .expectBody(Map.class)
                .returnResult();
    }
}
