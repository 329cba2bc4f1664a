package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Typing errors close the door to nobody who has another way in, and passwords that others try lock nobody out. */
@Tag("full")
class GuessingTest extends AtTheDoors {

    private static final int PHONES = 300;
    private static final int ERRORS = 30;
    private static final String PASSWORD = "correct horse battery";

    @Test
    void a_room_that_mistypes_gets_in_and_who_scans_is_never_stopped() {
        var door = openDoor(FIRST);
        var tries = new ArrayList<Map<String, ?>>();
        for (int i = 0; i < PHONES; i++) {
            tries.add(Map.of("code", door.get("code")));
        }
        for (int i = 0; i < ERRORS; i++) {
            tries.add(Map.of("code", "AAAA" + "346789".charAt(i / 10) + "BCDEFGHJKL".charAt(i % 10)));
        }
        Collections.shuffle(tries, new Random(5));
        var statuses = atOnce(
                tries.size(), i -> join(tries.get(i), null, null).getStatus().value());
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(PHONES);
        assertThat(statuses.stream().filter(status -> status == 404)).hasSize(ERRORS);

        for (int i = 0; i < ERRORS; i++) {
            join(Map.of("code", "BBBB" + "346789".charAt(i / 10) + "BCDEFGHJKL".charAt(i % 10)), null, null);
        }
        var stopped = join(Map.of("code", door.get("code")), null, null);
        assertThat(stopped.getResponseBody().get("code")).isEqualTo("TOO_MANY_CODES");
        var scanned = atOnce(
                PHONES,
                _ -> join(Map.of("secret", secret(door)), null, null)
                        .getStatus()
                        .value());
        assertThat(scanned).containsOnly(201);
        Verdict.of(
                "T5 a room behind one address",
                "seed 5, %d phones and %d typing errors at once: all %d in; %d by QR while codes are stopped: all in",
                PHONES,
                ERRORS,
                PHONES,
                PHONES);
    }

    @Test
    void a_phone_that_is_known_is_neither_counted_nor_stopped_by_others() {
        var door = openDoor(FIRST);
        var phone = cookie(join(Map.of("secret", secret(door)), null, null));
        for (int i = 0; i < 60; i++) {
            join(Map.of("code", "AAAA" + "346789".charAt(i / 10) + "BCDEFGHJKL".charAt(i % 10)), null, null);
        }
        assertThat(join(Map.of("code", "AAAAAA"), phone, null).getStatus().value())
                .isEqualTo(404);
        assertThat(join(Map.of("code", door.get("code")), phone, null)
                        .getStatus()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void a_phone_that_was_let_in_mistypes_as_often_as_it_likes_and_costs_nobody_anything() {
        var door = openDoor(FIRST);
        var phone = cookie(join(Map.of("secret", secret(door)), null, null));
        for (int i = 0; i < 200; i++) {
            assertThat(join(Map.of("code", wrong(i)), phone, null).getStatus().value())
                    .isEqualTo(404);
        }
        assertThat(join(Map.of("code", door.get("code")), phone, null)
                        .getStatus()
                        .value())
                .isEqualTo(200);
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .as("a stranger at the same address")
                .isEqualTo(201);
    }

    @Test
    void a_phone_that_was_let_in_elsewhere_finds_out_no_code_and_one_that_signed_up_from_home_is_a_stranger() {
        var phone = cookie(join(Map.of("secret", secret(openDoor(FIRST))), null, null));
        var other = "/api/workshops/" + UUID.randomUUID();
        var session = UUID.randomUUID().toString();
        done("PUT", other, House.announced(session));
        var door = done("PUT", other + "/door", Map.of("state", "OPEN", "sessionId", session));
        for (int i = 0; i < 60; i++) {
            join(Map.of("code", wrong(i)), phone, null);
        }
        assertThat(join(Map.of("code", door.get("code")), phone, null)
                        .getStatus()
                        .value())
                .as("right, and told as if it were wrong")
                .isEqualTo(404);
        assertThat(join(Map.of("secret", secret(door)), phone, null).getStatus().value())
                .isEqualTo(201);

        var home = cookie(signedUp(session, other));
        for (int i = 0; i < 60; i++) {
            join(Map.of("code", wrong(i)), home, null);
        }
        assertThat(join(Map.of("code", wrong(60)), home, null).getResponseBody().get("code"))
                .isEqualTo("TOO_MANY_CODES");
    }

    private EntityExchangeResult<Map> signedUp(String session, String workshop) {
        return house.call(
                        "POST",
                        workshop + "/registrations",
                        null,
                        Map.of("name", "Ola", "sessionIds", List.of(session), "noticeVersion", notice(workshop)))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult();
    }

    private String notice(String workshop) {
        var told = (Map<?, ?>) read(house.call("GET", workshop, null, null)).get("notice");
        return String.valueOf(told.get("version"));
    }

    private static String wrong(int i) {
        return "AAA" + "BCDEFG".charAt(i / 60) + "346789".charAt(i / 10 % 6) + "BCDEFGHJKL".charAt(i % 10);
    }

    @Test
    void who_has_signed_in_from_here_is_not_stopped_by_what_others_try() {
        try (var open = House.open("--narada.base-url=https://narada.example")) {
            open.keys().named("Ola", PASSWORD);
            var ola = login(open, "10.0.0.1", null, PASSWORD);
            var browser = "__Host-narada-device="
                    + ola.getResponseCookies().getFirst("__Host-narada-device").getValue();
            for (int i = 0; i < 60; i++) {
                var status = login(open, "203.0.113." + i % 10, null, "wrong wrong wrong " + i)
                        .getStatus()
                        .value();
                assertThat(status).isIn(401, 429);
            }
            assertThat(login(open, "198.51.100.7", null, PASSWORD).getStatus().value())
                    .isEqualTo(429);
            assertThat(login(open, "198.51.100.7", browser, PASSWORD)
                            .getStatus()
                            .value())
                    .isEqualTo(200);
            assertThat(login(open, "10.0.0.1", null, PASSWORD).getStatus().value())
                    .isEqualTo(200);
            open.clock.turn(Duration.ofMinutes(6));
            assertThat(login(open, "198.51.100.9", null, PASSWORD).getStatus().value())
                    .isEqualTo(200);
        }
    }

    private static EntityExchangeResult<byte[]> login(
            House open, String from, @Nullable String cookie, String password) {
        var request = open.client()
                .post()
                .uri("/api/login")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-For", from);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        return request.bodyValue(Map.of("name", "Ola", "password", password))
                .exchange()
                .expectBody()
                .returnResult();
    }

    @Test
    void a_password_that_anybody_would_try_is_refused_in_both_languages() {
        for (var language : List.of("pl", "en")) {
            var told = house.client()
                    .put()
                    .uri("/api/accounts/" + UUID.randomUUID())
                    .header("Cookie", facilitator)
                    .header("Accept-Language", language)
                    .bodyValue(Map.of("role", "SCRIBE", "password", "aaaaaaaaaaaa"))
                    .exchange()
                    .expectStatus()
                    .isBadRequest()
                    .expectBody(Map.class)
                    .returnResult()
                    .getResponseBody();
            assertThat(told.get("code")).isEqualTo("PASSWORD_TOO_SIMPLE");
            assertThat(told.get("field")).isEqualTo("password");
            assertThat(String.valueOf(told.get("detail")))
                    .contains(language.equals("pl") ? "łatwo zgadnąć" : "easy to guess");
        }
    }
}
