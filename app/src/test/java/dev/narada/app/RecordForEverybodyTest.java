package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The proofs of a record are for whoever knows its workshop, and the same for all of them. */
class RecordForEverybodyTest {

    private static final WorkshopId HERE = new WorkshopId(UUID.randomUUID());
    private static final WorkshopId ELSEWHERE = new WorkshopId(UUID.randomUUID());
    private static final List<String> CALLS = List.of(
            "/checkpoint",
            "/checkpoint?size=1",
            "/checkpoint/qr.svg",
            "/checkpoints",
            "/consistency?from=1&to=1",
            "/inclusion?n=0",
            "/rotations");

    private static final Map<String, @Nullable String> CALLERS = new LinkedHashMap<>();
    private static House house;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        var keys = house.keys();
        CALLERS.put("nobody", null);
        for (var role : List.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER)) {
            CALLERS.put(role.name(), keys.account(role, HERE));
        }
        CALLERS.put("PARTICIPANT", keys.phone(HERE, new ParticipantId(UUID.randomUUID())));
        CALLERS.put("PROJECTOR", keys.projector(HERE));
        CALLERS.put("PARTICIPANT elsewhere", keys.phone(ELSEWHERE, new ParticipantId(UUID.randomUUID())));
        CALLERS.put("FACILITATOR elsewhere", keys.account(Role.FACILITATOR, ELSEWHERE));
        house.call(
                        "PUT",
                        "/api/workshops/" + HERE,
                        CALLERS.get("OWNER"),
                        House.announced(UUID.randomUUID().toString()))
                .expectStatus()
                .isCreated();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> house.log.checkpoints().latest(HERE.toString()).isPresent());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String read(String path, @Nullable String cookie, int status) {
        return String.valueOf(house.call("GET", path, cookie, null)
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    @Test
    void every_role_and_nobody_is_answered_alike() {
        for (var call : CALLS) {
            var answers = new HashSet<String>();
            CALLERS.forEach((_, cookie) -> answers.add(read("/api/workshops/" + HERE + "/record" + call, cookie, 200)));
            assertThat(answers).as(call).hasSize(1);
        }
        var keys = new HashSet<String>();
        CALLERS.forEach((_, cookie) -> keys.add(read("/api/record/key", cookie, 200)));
        assertThat(keys)
                .hasSize(1)
                .first()
                .asString()
                .matches("narada/[0-9a-f-]{36}\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]{44}\n");
    }

    @Test
    void a_workshop_that_is_not_there_is_not_there_for_anybody() {
        for (var call : CALLS) {
            CALLERS.forEach((_, cookie) -> assertThat(
                            read("/api/workshops/" + UUID.randomUUID() + "/record" + call, cookie, 404))
                    .contains("WORKSHOP_UNKNOWN"));
        }
    }

    @Test
    void the_key_is_asked_nothing() {
        assertThat(read("/api/record/key?size=1", null, 400)).contains("PARAMETER_UNKNOWN");
    }
}
