package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be done at a path, what its head is, and what whoever tries something else is told. */
class MethodsTest {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    private static House house;
    private static String owner;

    @BeforeAll
    static void open() {
        house = House.open();
        owner = house.keys().account(Role.OWNER, null);
        house.call("PUT", WORKSHOP, owner, House.announced(UUID.randomUUID().toString()))
                .expectStatus()
                .isCreated();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static EntityExchangeResult<String> call(String method, String path) {
        return house.client()
                .method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Cookie", owner)
                .header("Accept-Language", "pl")
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static JsonNode contract() {
        return JsonMapper.shared().readTree(call("GET", "/v3/api-docs").getResponseBody());
    }

    private static List<String> readers() {
        var readers = new ArrayList<String>();
        contract().path("paths").properties().forEach(path -> {
            if (path.getValue().has("get")) {
                readers.add(path.getKey());
            }
        });
        return readers;
    }

    /** A path of this workshop. */
    private static String here(String path) {
        return path.replace("/api/workshops/{workshopId}", WORKSHOP)
                .replace("{number}", "1")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    @Test
    void whatever_can_be_read_has_a_head_of_the_same_status() {
        assertThat(readers()).hasSizeGreaterThan(20).allSatisfy(path -> {
            var head = call("HEAD", here(path));
            assertThat(head.getResponseBody()).as(path).isNull();
            if (!path.endsWith("/live")) {
                assertThat(head.getStatus())
                        .as(path)
                        .isEqualTo(call("GET", here(path)).getStatus());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/console",
                "/w/x",
                "/w/x/",
                "/w/x/board",
                "/w/x/board/",
                "/w/x/plan",
                "/w/x/plan/",
                "/w/x/record",
                "/accessibility",
                "/accessibility/",
                "/w/x/record/",
                "/api/me",
                "/healthz"
            })
    void every_page_has_a_head(String page) {
        var head = call("HEAD", page);
        assertThat(head.getStatus().value()).isEqualTo(200);
        assertThat(head.getResponseBody()).isNull();
    }

    @Test
    void a_stream_has_a_head_that_ends() {
        var head = call("HEAD", WORKSHOP + "/board/live");
        assertThat(head.getStatus().value()).isEqualTo(200);
        assertThat(head.getResponseHeaders().getFirst("Content-Type")).startsWith("text/event-stream");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'GET,HEAD,OPTIONS,PUT'",
        "/displays, 'GET,HEAD,OPTIONS,POST'",
        "/devices, 'GET,HEAD,OPTIONS'",
        "/board, 'GET,HEAD,OPTIONS'",
        "/board/live, 'GET,HEAD,OPTIONS'",
        "/signals, 'GET,HEAD,OPTIONS,PUT'",
        "/sessions/x/hand, 'DELETE,OPTIONS,PUT'",
        "/sessions/x/reactions, 'OPTIONS,POST'",
        "/pause, 'OPTIONS,PUT'",
        "/sessions/x/timer, 'DELETE,OPTIONS,PUT'",
        "/commands/Pause, 'OPTIONS,POST'"
    })
    void who_tries_what_is_not_there_is_told_what_is(String path, String allowed) {
        var refused = call("PATCH", WORKSHOP + path);
        assertThat(refused.getStatus().value()).isEqualTo(405);
        assertThat(refused.getResponseBody()).contains("METHOD_NOT_ALLOWED").contains("Niedozwolona metoda");
        var options = call("OPTIONS", WORKSHOP + path);
        assertThat(options.getStatus().value()).isEqualTo(204);
        for (var answer : List.of(refused, options)) {
            assertThat(answer.getResponseHeaders().getAllow().stream()
                            .map(HttpMethod::name)
                            .sorted())
                    .containsExactly(allowed.split(","));
        }
    }

    @Test
    void every_path_of_the_contract_says_what_can_be_done_there() {
        contract().path("paths").properties().forEach(path -> {
            var options = call("OPTIONS", here(path.getKey()));
            var allowed = options.getResponseHeaders().getAllow().stream()
                    .map(HttpMethod::name)
                    .toList();
            assertThat(allowed).as(path.getKey()).contains("OPTIONS");
            path.getValue()
                    .propertyNames()
                    .forEach(method ->
                            assertThat(allowed).as(path.getKey()).contains(method.toUpperCase(java.util.Locale.ROOT)));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/favicon.ico", "/assets/none.js", "/api/nowhere", "/none.txt", "/display/none"})
    void what_is_not_there_is_a_problem_like_any_other(String path) {
        var answer = call("GET", path);
        assertThat(answer.getStatus().value()).isEqualTo(404);
        assertThat(answer.getResponseHeaders().getFirst("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.getResponseBody()).contains("NOT_FOUND").contains("Nie znaleziono");
    }

    @Test
    void who_is_signed_in_is_never_told_to_sign_in() {
        var keys = house.keys();
        var elsewhere = new dev.narada.events.WorkshopId(UUID.randomUUID());
        var known = List.of(
                owner,
                keys.account(Role.SCRIBE, elsewhere),
                keys.phone(elsewhere, new dev.narada.events.ParticipantId(UUID.randomUUID())),
                keys.projector(elsewhere));
        var calls = List.of(
                "GET /mine",
                "GET /mine/live",
                "GET /latency",
                "GET /similar?kind=needs&text=x",
                "PUT /pause",
                "POST /displays",
                "PUT /signals",
                "PUT /sessions/x/hand",
                "POST /rebuild",
                "GET /door/qr.svg",
                "GET /plan/qr.svg");
        for (var cookie : known) {
            for (var call : calls) {
                for (var workshop : List.of(WORKSHOP, "/api/workshops/none", "/api/workshops/" + UUID.randomUUID())) {
                    house.call(call.split(" ")[0], workshop + call.split(" ")[1], cookie, body(call))
                            .expectStatus()
                            .value(status ->
                                    assertThat(status).as(call + " " + workshop).isNotEqualTo(401));
                }
            }
            house.call("GET", "/api/accounts", cookie, null)
                    .expectStatus()
                    .value(status -> assertThat(status).isNotEqualTo(401));
        }
    }

    private static Map<String, Object> body(String call) {
        return call.startsWith("GET") ? null : Map.of();
    }
}
