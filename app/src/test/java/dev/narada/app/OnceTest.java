package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Writes that are no commands of a workshop, sent again under their key. */
@Tag("full")
class OnceTest {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    private static final Map<String, String> SCRIBE = Map.of("role", "SCRIBE", "password", "correct horse battery");

    @TempDir
    Path directory;

    private House house;
    private String owner;

    @BeforeEach
    void open() {
        house = House.on(directory, new TurningClock());
        owner = house.keys().account(Role.OWNER, null);
        assertThat(status(call(
                        "PUT",
                        WORKSHOP,
                        owner,
                        null,
                        House.announced(UUID.randomUUID().toString()))))
                .isEqualTo(201);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private EntityExchangeResult<Map<String, Object>> call(
            String method, String path, @Nullable String cookie, @Nullable String key, Map<String, ?> body) {
        var request =
                house.client().method(HttpMethod.valueOf(method)).uri(path).contentType(MediaType.APPLICATION_JSON);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.bodyValue(body)
                .exchange()
                .expectBody(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult();
    }

    private static int status(EntityExchangeResult<?> answer) {
        return answer.getStatus().value();
    }

    private static boolean replayed(EntityExchangeResult<?> answer) {
        return "true".equals(answer.getResponseHeaders().getFirst("Idempotent-Replay"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void a_display_link_is_made_once_under_its_key_and_told_again_after_a_restart() {
        var key = key();
        var first = call("POST", WORKSHOP + "/displays", owner, key, Map.of());
        var second = call("POST", WORKSHOP + "/displays", owner, key, Map.of());
        house.close();
        house = House.on(directory, new TurningClock());
        var third = call("POST", WORKSHOP + "/displays", owner, key, Map.of());

        assertThat(status(first)).isEqualTo(201);
        assertThat(replayed(first)).isFalse();
        for (var again : List.of(second, third)) {
            assertThat(status(again)).isEqualTo(201);
            assertThat(replayed(again)).isTrue();
            assertThat(url(again)).isEqualTo(url(first));
        }
        assertThat(url(call("POST", WORKSHOP + "/displays", owner, key(), Map.of())))
                .isNotEqualTo(url(first));
        assertThat(house.log.access().all("displays")).hasSize(2);
    }

    /** The port may be another after a restart. */
    private static String url(EntityExchangeResult<Map<String, Object>> answer) {
        return String.valueOf(answer.getResponseBody().get("url"));
    }

    @Test
    void twenty_at_once_under_one_key_are_one() throws Exception {
        var key = key();
        Callable<EntityExchangeResult<Map<String, Object>>> call =
                () -> call("POST", WORKSHOP + "/displays", owner, key, Map.of());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> call).limit(20).toList());

            assertThat(answers.stream().map(Future::resultNow).map(OnceTest::url))
                    .containsOnly(url(answers.getFirst().resultNow()));
            assertThat(answers.stream().map(Future::resultNow).filter(answer -> !replayed(answer)))
                    .hasSize(1);
        }
        assertThat(house.log.access().all("displays")).hasSize(1);
    }

    @Test
    void an_account_and_its_refusal_are_told_again_under_their_keys() {
        var key = key();
        var made = call("PUT", "/api/accounts/anna", owner, key, SCRIBE);
        var again = call("PUT", "/api/accounts/anna", owner, key, SCRIBE);
        var wrong = Map.of("role", "SCRIBE", "password", "correct horse battery", "workshopId", key());
        var refused = call("PUT", "/api/accounts/ela", owner, wrong.get("workshopId"), wrong);
        var refusedAgain = call("PUT", "/api/accounts/ela", owner, wrong.get("workshopId"), wrong);

        assertThat(status(again)).isEqualTo(status(made)).isEqualTo(201);
        assertThat(again.getResponseBody()).isEqualTo(made.getResponseBody());
        assertThat(status(refused)).isEqualTo(404);
        assertThat(replayed(refusedAgain)).isTrue();
        assertThat(refusedAgain.getResponseBody()).isEqualTo(refused.getResponseBody());
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        var key = key();
        call("POST", WORKSHOP + "/displays", owner, key, Map.of());
        var others = List.of(
                call("PUT", "/api/accounts/anna", owner, key, SCRIBE),
                call("POST", WORKSHOP + "/rebuild", owner, key, Map.of()),
                call("POST", WORKSHOP + "/displays", house.keys().account(Role.OWNER, null), key, Map.of()));
        assertThat(others).allSatisfy(other -> {
            assertThat(status(other)).isEqualTo(422);
            assertThat(other.getResponseBody()).containsEntry("code", "COMMAND_ID_REUSED");
        });
    }

    @Test
    void signing_in_again_under_its_key_is_the_same_session_and_signing_out_ends_it_each_time() {
        var credentials = Map.of("name", "anna", "password", "correct horse battery");
        call("PUT", "/api/accounts/anna", owner, null, SCRIBE);
        var key = key();
        var first = call("POST", "/api/login", null, key, credentials);
        var second = call("POST", "/api/login", cookie(first), key, credentials);
        assertThat(replayed(second)).isTrue();
        assertThat(cookie(second)).isEqualTo(cookie(first));

        var leaving = key();
        var anna = cookie(call("POST", "/api/login", null, key(), credentials));
        assertThat(status(call("POST", "/api/logout", cookie(first), leaving, Map.of())))
                .isEqualTo(200);
        var gone = call("POST", "/api/logout", anna, leaving, Map.of());
        assertThat(replayed(gone)).isTrue();
        for (var cookie : List.of(cookie(first), anna)) {
            house.call("GET", "/api/me", cookie, null)
                    .expectBody()
                    .jsonPath("$.role")
                    .isEqualTo("NOBODY");
        }
    }

    @Test
    void a_login_that_has_ended_is_not_told_again_as_if_it_held() {
        var credentials = Map.of("name", "anna", "password", "correct horse battery");
        call("PUT", "/api/accounts/anna", owner, null, SCRIBE);
        var left = key();
        var one = call("POST", "/api/login", null, left, credentials);
        var changed = key();
        call("POST", "/api/login", null, changed, credentials);
        call("POST", "/api/logout", cookie(one), null, Map.of());

        assertThat(status(call("POST", "/api/login", null, changed, credentials)))
                .as("another login goes on")
                .isEqualTo(200);
        ended(call("POST", "/api/login", null, left, credentials));
        ended(call("POST", "/api/login", cookie(one), left, credentials));

        call("PUT", "/api/accounts/anna", owner, null, Map.of("role", "SCRIBE", "password", "staple horse battery"));
        ended(call("POST", "/api/login", null, changed, credentials));
        var anew = Map.of("name", "anna", "password", "staple horse battery");
        assertThat(status(call("POST", "/api/login", null, key(), anew))).isEqualTo(200);
    }

    private static void ended(EntityExchangeResult<Map<String, Object>> answer) {
        assertThat(status(answer)).isEqualTo(401);
        assertThat(answer.getResponseBody()).containsEntry("code", "NOT_SIGNED_IN");
        assertThat(answer.getResponseCookies()).isEmpty();
    }

    private static String cookie(EntityExchangeResult<?> answer) {
        return answer.getResponseCookies().toSingleValueMap().values().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Test
    void a_wrong_password_is_no_answer_to_keep() {
        call("PUT", "/api/accounts/anna", owner, null, SCRIBE);
        var key = key();
        var wrong = call("POST", "/api/login", null, key, Map.of("name", "anna", "password", "wrong horse battery"));
        var right = call("POST", "/api/login", null, key, Map.of("name", "anna", "password", "correct horse battery"));
        assertThat(status(wrong)).isEqualTo(401);
        assertThat(status(right)).isEqualTo(200);
    }

    @Test
    void no_link_no_cookie_and_no_key_can_be_read_in_what_is_kept() {
        var key = key();
        var link = url(call("POST", WORKSHOP + "/displays", owner, key, Map.of()));
        call("PUT", "/api/accounts/anna", owner, null, SCRIBE);
        var session = cookie(
                call("POST", "/api/login", null, key(), Map.of("name", "anna", "password", "correct horse battery")));
        var kept = house.log.access().all("answers").toString();
        assertThat(kept).contains("sealed");
        assertThat(kept)
                .doesNotContain(link.substring(link.lastIndexOf('/') + 1))
                .doesNotContain(session.substring(session.indexOf('=') + 1))
                .doesNotContain(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /displays",
                "POST /rebuild",
                "PUT /pause",
                "POST /registrations",
                "PUT /api/accounts/anna",
                "POST /api/login",
                "POST /api/logout",
                "POST /api/setup",
                "POST /api/join"
            })
    void a_key_that_is_none_is_refused_at_every_door(String door) {
        var path = door.split(" ")[1];
        var whole = path.startsWith("/api") ? path : WORKSHOP + path;
        for (var key : List.of("nonsense", "", "1")) {
            var refused = call(door.split(" ")[0], whole, owner, key, Map.of());
            assertThat(status(refused)).isEqualTo(400);
            assertThat(refused.getResponseBody()).containsEntry("code", "KEY_INVALID");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /displays", "POST /rebuild", "PUT /pause", "POST /api/logout"})
    void what_is_no_body_is_refused_at_every_door(String door) {
        var path = door.split(" ")[1];
        var whole = path.startsWith("/api") ? path : WORKSHOP + path;
        for (var body : List.of("{broken", "[]", "{\"nonsense\": 1}")) {
            house.client()
                    .method(HttpMethod.valueOf(door.split(" ")[0]))
                    .uri(whole)
                    .header("Cookie", owner)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        house.call("GET", "/api/me", owner, null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("OWNER");
    }
}
