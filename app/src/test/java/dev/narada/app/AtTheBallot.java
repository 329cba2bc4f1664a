package dev.narada.app;

import dev.narada.http.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;

/** A meeting on a store in a directory, with a secret voting open, and people with phones who were let in. */
abstract class AtTheBallot {

    static final int PEOPLE = 4;

    @TempDir
    Path directory;

    final TurningClock clock = new TurningClock();
    final UUID id = UUID.randomUUID();
    final String workshop = "/api/workshops/" + id;
    final String session = UUID.randomUUID().toString();
    final String voting = workshop + "/votings/" + UUID.randomUUID();
    final List<String> ideas =
            IntStream.range(0, 3).mapToObj(_ -> UUID.randomUUID().toString()).toList();
    final List<String> phones = new ArrayList<>();
    final List<String> people = new ArrayList<>();
    final List<UUID> dots = new ArrayList<>();
    final List<UUID> evaluations = new ArrayList<>();
    House house;
    String owner;
    String code;

    @BeforeEach
    void open() {
        house = House.on(directory, clock);
        owner = house.keys().account(Role.OWNER, null);
        lead("PUT", workshop, House.announced(session));
        lead("PUT", workshop + "/sessions/" + session + "/state", Map.of("state", "OPEN"));
        lead("PUT", workshop + "/sessions/" + session + "/phase", Map.of("phase", "EVALUATION"));
        code = String.valueOf(lead("PUT", workshop + "/door", Map.of("state", "OPEN", "sessionId", session))
                .get("code"));
        ideas.forEach(idea -> lead("PUT", workshop + "/ideas/" + idea, Map.of("title", "Pomysł " + idea)));
        lead("PUT", voting, Map.of("ideaIds", ideas, "secret", true));
        IntStream.range(0, PEOPLE).forEach(_ -> {
            var joined = house.client()
                    .post()
                    .uri("/api/join")
                    .bodyValue(Map.of("code", code))
                    .exchange()
                    .expectBody(Map.class)
                    .returnResult();
            phones.add(AtTheDoors.cookie(joined));
            people.add(String.valueOf(joined.getResponseBody().get("participantId")));
        });
    }

    @AfterEach
    void close() {
        house.close();
    }

    static List<StolenFile.Row> of(StolenFile stolen, List<UUID> commands) {
        return stolen.rows().stream()
                .filter(row -> commands.contains(row.command()))
                .toList();
    }

    void reopen() {
        house = House.on(directory, clock);
        owner = house.keys().account(Role.OWNER, null);
    }

    int put(int phone, String path, Map<String, ?> body, UUID key) {
        return call("PUT", path, phones.get(phone), body, key);
    }

    int post(@Nullable Integer phone, String path, Map<String, ?> body, UUID key) {
        return call("POST", path, phone == null ? "" : phones.get(phone), body, key);
    }

    int call(String method, String path, String cookie, Map<String, ?> body, UUID key) {
        return house.client()
                .method(HttpMethod.valueOf(method))
                .uri(path)
                .header("Cookie", cookie)
                .header("Idempotency-Key", key.toString())
                .bodyValue(body)
                .exchange()
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    Map<?, ?> lead(String method, String path, @Nullable Map<String, ?> body) {
        return AtTheDoors.read(
                house.call(method, path, owner, body).expectStatus().is2xxSuccessful());
    }
}
