package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Hands, readiness and reactions over HTTP: who may give them, who sees whose they are, and that nothing stays. */
class SignalsTest extends AtTheDoors {

    private static final String MEETING = WORKSHOP + "/sessions/" + FIRST;
    private static final Map<String, Object> HEART = Map.of("kind", "HEART");
    private static final Map<String, Object> ALL_ON = Map.of("reactions", true, "hands", true, "ready", true);
    private static final int LIMIT = 30;

    private String phone;
    private String participant;

    /** Every call there is, and who may make it. */
    private enum Call {
        RAISE("PUT", MEETING + "/hand", Map.of(), Role.PARTICIPANT),
        LOWER("DELETE", MEETING + "/hand", null, Role.PARTICIPANT),
        READY("PUT", MEETING + "/ready", Map.of(), Role.PARTICIPANT),
        NOT_READY("DELETE", MEETING + "/ready", null, Role.PARTICIPANT),
        REACT("POST", MEETING + "/reactions", HEART, Role.PARTICIPANT),
        LOWER_ALL("DELETE", MEETING + "/hands", null, Role.SCRIBE),
        LOWER_ONE("DELETE", MEETING + "/hands/" + UUID.randomUUID(), null, Role.SCRIBE),
        CHOOSE("PUT", WORKSHOP + "/signals", ALL_ON, Role.FACILITATOR);

        private final String method;
        private final String path;
        private final @Nullable Map<String, Object> body;
        private final Role least;

        Call(String method, String path, @Nullable Map<String, Object> body, Role least) {
            this.method = method;
            this.path = path;
            this.body = body;
            this.least = least;
        }

        boolean isFor(Role role) {
            return least == Role.PARTICIPANT ? role == Role.PARTICIPANT : role.compareTo(least) >= 0;
        }
    }

    @BeforeEach
    void somebodyComes() {
        done("PUT", MEETING + "/state", Map.of("state", "OPEN"));
        var joined = join(Map.of("secret", secret(openDoor(FIRST)), "name", "Ala"), null, null);
        phone = cookie(joined);
        participant = String.valueOf(joined.getResponseBody().get("participantId"));
    }

    private EntityExchangeResult<String> call(
            String method, String path, @Nullable String cookie, @Nullable Map<String, Object> body) {
        return house.call(method, path, cookie, body).expectBody(String.class).returnResult();
    }

    private EntityExchangeResult<String> call(Call call, @Nullable String cookie) {
        return call(call.method, call.path, cookie, call.body);
    }

    private static JsonNode json(EntityExchangeResult<String> answer) {
        return JsonMapper.shared().readTree(answer.getResponseBody());
    }

    private JsonNode seen(@Nullable String cookie) {
        return json(call("GET", WORKSHOP + "/signals", cookie, null));
    }

    private static void refused(EntityExchangeResult<String> answer, int status, String code) {
        assertThat(answer.getStatus().value()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource
    void each_call_is_for_those_it_is_for_and_nobody_else(Call call) {
        var here = WorkshopId.of(WORKSHOP.substring(WORKSHOP.lastIndexOf('/') + 1));
        var keys = house.keys();
        for (var role : List.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER)) {
            assertThat(call(call, keys.account(role, here)).getStatus().value())
                    .as(role + " " + call)
                    .isEqualTo(call.isFor(role) ? 200 : 403);
        }
        assertThat(call(call, phone).getStatus().value()).isEqualTo(call.isFor(Role.PARTICIPANT) ? 200 : 403);
        assertThat(call(call, keys.projector(here)).getStatus().value()).isEqualTo(403);
        refused(call(call, null), 401, "NOT_SIGNED_IN");
        var elsewhere = new WorkshopId(UUID.randomUUID());
        refused(call(call, keys.account(Role.OWNER, elsewhere)), 404, "WORKSHOP_UNKNOWN");
        refused(call(call, keys.phone(elsewhere, new ParticipantId(UUID.randomUUID()))), 404, "WORKSHOP_UNKNOWN");
    }

    @Test
    void names_are_for_whoever_leads_and_numbers_for_everybody() {
        var display = house.keys().projector(WorkshopId.of(WORKSHOP.substring(WORKSHOP.lastIndexOf('/') + 1)));
        call(Call.RAISE, phone);
        call(Call.READY, phone);
        call(Call.REACT, phone);

        for (var cookie : new String[] {null, phone, display}) {
            var numbers = seen(cookie);
            assertThat(numbers.path("hands").asInt()).isEqualTo(1);
            assertThat(numbers.path("ready").asInt()).isEqualTo(1);
            assertThat(numbers.at("/reactions/0/lately").asInt()).isEqualTo(1);
            assertThat(numbers.has("raised")).isFalse();
            assertThat(numbers.toString()).doesNotContain("Ala").doesNotContain(participant);
        }
        assertThat(seen(facilitator).at("/raised/0/name").asString()).isEqualTo("Ala");
    }

    @Test
    void nothing_of_it_is_written_down() {
        var before = house.log.tail();
        for (var call : Call.values()) {
            call(call, call.isFor(Role.PARTICIPANT) ? phone : facilitator);
        }
        assertThat(house.log.tail()).isEqualTo(before);
        assertThat(call("GET", WORKSHOP + "/participants/" + participant + "/data", phone, null)
                        .getResponseBody())
                .doesNotContain("signals");
    }

    @Test
    void a_phone_hears_on_its_own_stream_what_became_of_its_signals() {
        try (var own = new Listener(house.url() + WORKSHOP + "/mine/live", phone);
                var board = new Listener(house.url() + WORKSHOP + "/signals/live", facilitator)) {
            await().until(() -> !own.frames().isEmpty() && !board.frames().isEmpty());
            call(Call.RAISE, phone);
            await().until(() -> own.frames().getLast().contains("\"hand\":true"));
            await().until(() -> board.frames().getLast().contains("Ala"));

            done("DELETE", MEETING + "/hands/" + participant, null);
            await().until(() -> own.frames().getLast().contains("\"hand\":false"));

            call(Call.READY, phone);
            await().until(() -> own.frames().getLast().contains("\"ready\":true"));
            done("PUT", MEETING + "/phase", Map.of("phase", "NEEDS"));
            await().until(() -> own.frames().getLast().contains("\"ready\":false"));

            done("PUT", WORKSHOP + "/signals", Map.of("reactions", false, "hands", true, "ready", true));
            await().until(() -> own.frames().getLast().contains("\"reactions\":false"));
        }
        refused(call(Call.REACT, phone), 409, "SIGNAL_OFF");
    }

    @Test
    void whoever_is_erased_or_removed_has_no_hand_up_a_moment_later() {
        call(Call.RAISE, phone);
        try (var board = new Listener(house.url() + WORKSHOP + "/signals/live", facilitator)) {
            await().until(() -> !board.frames().isEmpty());
            done("POST", WORKSHOP + "/commands/RemoveParticipant", Map.of("participantId", participant));
            await().until(() -> board.frames().getLast().contains("\"hands\":0"));
        }
        refused(call(Call.RAISE, phone), 403, "PERSON_REMOVED");
        done("POST", WORKSHOP + "/commands/ReinstateParticipant", Map.of("participantId", participant));
        assertThat(call(Call.RAISE, phone).getStatus().value()).isEqualTo(200);
        done("DELETE", WORKSHOP + "/participants/" + participant + "/data", null);
        assertThat(seen(facilitator).path("hands").asInt()).isZero();
    }

    @Test
    void one_phone_does_not_drown_the_room() {
        for (int tap = 0; tap < LIMIT; tap++) {
            assertThat(call(Call.REACT, phone).getStatus().value()).isEqualTo(200);
        }
        var stopped = call(Call.REACT, phone);
        refused(stopped, 429, "TOO_MANY");
        assertThat(stopped.getResponseHeaders().getFirst("Retry-After")).isNotBlank();
        assertThat(seen(null).at("/reactions/0/inAll").asInt()).isEqualTo(LIMIT);
    }

    @Test
    void what_comes_many_times_on_its_way_counts_once() throws Exception {
        Callable<Integer> copy = () -> under("01900000-0000-7000-8000-000000000001", HEART);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var told = threads.invokeAll(Stream.generate(() -> copy).limit(20).toList());
            assertThat(told.stream().map(Future::resultNow)).containsOnly(200);
        }
        assertThat(seen(null).at("/reactions/0/inAll").asInt()).isEqualTo(1);
        assertThat(under("01900000-0000-7000-8000-000000000001", Map.of("kind", "QUESTION")))
                .isEqualTo(422);
    }

    @Test
    void a_key_that_is_none_is_refused() {
        assertThat(under("nonsense", HEART)).isEqualTo(400);
        house.client()
                .put()
                .uri(MEETING + "/hand")
                .header("Cookie", phone)
                .header("Idempotency-Key", "1")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private int under(String key, Map<String, Object> reaction) {
        return house.client()
                .post()
                .uri(MEETING + "/reactions")
                .header("Cookie", phone)
                .header("Idempotency-Key", key)
                .bodyValue(reaction)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void what_makes_no_sense_is_refused_by_its_name() {
        refused(call("POST", MEETING + "/reactions", phone, Map.of("kind", "BOO")), 400, "FIELD_INVALID");
        refused(call("POST", MEETING + "/reactions", phone, Map.of()), 400, "FIELD_MISSING");
        refused(call("PUT", MEETING + "/hand", phone, Map.of("for", "Ola")), 400, "FIELD_UNKNOWN");
        refused(call("PUT", WORKSHOP + "/signals", facilitator, Map.of("hands", true)), 400, "FIELD_MISSING");
        refused(call("PUT", WORKSHOP + "/sessions/" + SECOND + "/hand", phone, Map.of()), 409, "SESSION_NOT_OPEN");
        refused(
                call("PUT", WORKSHOP + "/sessions/" + UUID.randomUUID() + "/hand", phone, Map.of()),
                404,
                "SESSION_UNKNOWN");
        refused(call("PUT", WORKSHOP + "/sessions/x/hand", phone, Map.of()), 400, "FIELD_INVALID");
        refused(call("GET", WORKSHOP + "/signals?at=1", null, null), 400, "PARAMETER_UNKNOWN");
        done("PUT", MEETING + "/state", Map.of("state", "CLOSED"));
        refused(call(Call.RAISE, phone), 409, "SESSION_NOT_OPEN");
    }
}
