package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.http.Role;
import dev.narada.log.BorrowedStore;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Verdict;
import dev.narada.log.sqlite.SqliteStore;
import dev.narada.log.store.Store;
import dev.narada.log.store.StoreLog;
import dev.narada.query.projection.LiveWorkshops;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** P18: the store does not answer for ten seconds while workshops open, follow, decide and are shown. */
@Tag("full")
class PassingFaultTest {

    private static final Duration OUTAGE = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FOLLOWED = "/api/workshops/" + UUID.randomUUID();
    private static final String ASLEEP = "/api/workshops/" + UUID.randomUUID();

    @TempDir
    private Path directory;

    private final TurningClock clock = new TurningClock();

    private static final class Unreachable extends BorrowedStore {

        private volatile boolean now;

        Unreachable(Store store) {
            super(store);
        }

        @Override
        protected <T> T ask(Supplier<T> question) {
            if (now) {
                throw new LogUnavailableException("planted: the store does not answer");
            }
            return super.ask(question);
        }
    }

    @Test
    void everything_goes_on_by_itself_once_the_store_answers_again() {
        announce();
        var store = new Unreachable(SqliteStore.open(directory));
        try (var house = House.on(new StoreLog<>(store, FactFormat.create(), clock), clock)) {
            var owner = house.keys().account(Role.OWNER, null);
            assertThat(status(house, "GET", FOLLOWED + "/board", null, null)).isEqualTo(200);
            var shown = Stream.of("/board/live", "/attendance/live")
                    .map(stream -> new Listener(house.url() + FOLLOWED + stream, owner))
                    .toList();
            await().until(() ->
                    shown.stream().noneMatch(stream -> stream.frames().isEmpty()));
            var before = shown.getFirst().frames().size();

            store.now = true;
            var began = System.nanoTime();
            var opening = CompletableFuture.supplyAsync(() -> status(house, "GET", ASLEEP + "/board", null, null));
            var key = UUID.randomUUID();
            var refused = 0;
            while (System.nanoTime() - began < OUTAGE.toNanos()) {
                assertThat(status(house, "PUT", FOLLOWED + "/pause", owner, key))
                        .isEqualTo(503);
                assertThat(status(house, "GET", FOLLOWED + "/board", null, null))
                        .isEqualTo(200);
                refused++;
            }
            assertThat(house.bean(LiveWorkshops.class).parked()).isEmpty();
            store.now = false;
            var healed = System.nanoTime();

            await().atMost(PATIENCE).until(() -> status(house, "PUT", FOLLOWED + "/pause", owner, key) == 200);
            await().atMost(PATIENCE).until(() -> opening.isDone() && opening.join() == 200);
            var min = "?min=" + house.log.tail();
            await().atMost(PATIENCE).until(() -> status(house, "GET", FOLLOWED + "/board" + min, null, null) == 200);
            await().atMost(PATIENCE).until(() -> status(house, "GET", FOLLOWED + "/history", owner, null) == 200);
            await().atMost(PATIENCE).until(() -> status(house, "GET", "/healthz", null, null) == 200);
            await().atMost(PATIENCE)
                    .until(() -> shown.stream().noneMatch(Listener::isOver)
                            && shown.getFirst().frames().size() > before);

            var took = Duration.ofNanos(System.nanoTime() - healed);
            assertThat(house.bean(LiveWorkshops.class).parked()).isEmpty();
            assertThat(house.log.alarm()).isEmpty();
            shown.forEach(Listener::close);
            Verdict.of(
                    "P18 a fault that passes",
                    "store unreachable for %d s, %d commands refused with 503 and the same one taken after it, 1 workshop"
                            + " opened into it, 1 shown through it on %d open streams, 0 parked, 0 cut off, everything by"
                            + " itself %d ms after",
                    OUTAGE.toSeconds(),
                    refused,
                    shown.size(),
                    took.toMillis());
        }
    }

    /** Both workshops stand in the record, and nobody has looked at either since the start. */
    private void announce() {
        try (var house = House.on(directory, clock)) {
            var owner = house.keys().account(Role.OWNER, null);
            for (var workshop : new String[] {FOLLOWED, ASLEEP}) {
                house.call(
                                "PUT",
                                workshop,
                                owner,
                                House.announced(UUID.randomUUID().toString()))
                        .expectStatus()
                        .is2xxSuccessful();
            }
            house.log.close();
        }
    }

    private static int status(House house, String method, String path, @Nullable String cookie, @Nullable UUID key) {
        var request = house.client().method(HttpMethod.valueOf(method)).uri(path);
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
            request.contentType(MediaType.APPLICATION_JSON).bodyValue(Map.of("paused", true));
        }
        return request.exchange().returnResult(Void.class).getStatus().value();
    }
}
