package dev.narada.app;

import dev.narada.http.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A running house with a workshop of two sessions, and people who come to its doors. */
abstract class AtTheDoors {

    static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();
    static final String FIRST = UUID.randomUUID().toString();
    static final String SECOND = UUID.randomUUID().toString();

    House house;
    String facilitator;

    @BeforeEach
    void open() {
        house = House.open();
        facilitator = house.keys().account(Role.OWNER, null);
        done("PUT", WORKSHOP, House.announced(FIRST, SECOND));
    }

    @AfterEach
    void close() {
        house.close();
    }

    Map<?, ?> done(String method, String path, @Nullable Map<String, ?> body) {
        return read(house.call(method, path, facilitator, body).expectStatus().is2xxSuccessful());
    }

    static Map<?, ?> read(WebTestClient.ResponseSpec answer) {
        return answer.expectBody(Map.class).returnResult().getResponseBody();
    }

    Map<?, ?> openDoor(String session) {
        return done("PUT", WORKSHOP + "/door", Map.of("state", "OPEN", "sessionId", session));
    }

    EntityExchangeResult<Map> join(Map<String, ?> body, @Nullable String cookie, @Nullable UUID key) {
        var request = house.client().post().uri("/api/join").contentType(MediaType.APPLICATION_JSON);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        return request.bodyValue(body).exchange().expectBody(Map.class).returnResult();
    }

    /** All that the answer gave, as a browser sends them back. */
    static String cookie(EntityExchangeResult<?> answer) {
        return answer.getResponseCookies().values().stream()
                .flatMap(List::stream)
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /** All of them in flight together, not one after the other. */
    static <T> List<T> atOnce(int many, IntFunction<T> each) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> each.apply(i), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    static String secret(Map<?, ?> door) {
        return String.valueOf(door.get("joinUrl")).replaceAll(".*#s=", "");
    }
}
