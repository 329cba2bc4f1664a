package dev.narada.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConflictQueuesTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final ExecutorService workers = Executors.newFixedThreadPool(2);
    private final ConflictQueues lanes = new ConflictQueues(workers, 5_000, LONG, LONG);

    @AfterEach
    void endWorkers() {
        workers.shutdownNow();
    }

    @Test
    void turns_come_in_the_order_of_asking() {
        var gates = IntStream.range(0, 5)
                .mapToObj(_ -> new CompletableFuture<Void>())
                .toList();
        var started = new CopyOnWriteArrayList<Integer>();
        for (int i = 0; i < 5; i++) {
            var turn = i;
            lanes.inLane("ledger", () -> {
                started.add(turn);
                return gates.get(turn);
            });
        }

        await().until(() -> !started.isEmpty());
        assertThat(started).containsExactly(0);
        gates.forEach(gate -> gate.complete(null));

        await().until(() -> started.size() == 5);
        assertThat(started).containsExactly(0, 1, 2, 3, 4);
        await().until(() -> !lanes.isTaken("ledger"));
    }

    @Test
    void another_ledger_has_a_lane_of_its_own() {
        lanes.inLane("one", () -> new CompletableFuture<Void>());

        var other = lanes.inLane("other", () -> CompletableFuture.completedFuture("done"));

        assertThat(other.join()).isEqualTo("done");
    }

    @Test
    void who_fails_makes_room_for_the_next() {
        var failing = lanes.inLane("ledger", () -> {
            throw new IllegalStateException("planted");
        });
        var next = lanes.inLane("ledger", () -> CompletableFuture.completedFuture("done"));

        assertThat(next.join()).isEqualTo("done");
        assertThat(failing).isCompletedExceptionally();
    }

    @Test
    void whose_turn_does_not_come_in_time_is_told_so_and_holds_up_nobody() {
        var impatient = new ConflictQueues(workers, 5_000, Duration.ofMillis(50), LONG);
        var gate = new CompletableFuture<Void>();
        impatient.inLane("ledger", () -> gate);

        var late = impatient.inLane("ledger", () -> CompletableFuture.completedFuture("never"));

        assertThatThrownBy(late::join).hasCauseInstanceOf(LogUnavailableException.class);
        gate.complete(null);
        assertThat(impatient
                        .inLane("ledger", () -> CompletableFuture.completedFuture("next"))
                        .join())
                .isEqualTo("next");
    }

    @Test
    void who_never_gets_done_makes_room_after_the_longest_time() {
        var strict = new ConflictQueues(workers, 5_000, LONG, Duration.ofMillis(50));
        var stuck = strict.inLane("ledger", () -> new CompletableFuture<Void>());

        var next = strict.inLane("ledger", () -> CompletableFuture.completedFuture("done"));

        assertThat(next.join()).isEqualTo("done");
        assertThatThrownBy(stuck::join).hasCauseInstanceOf(TimeoutException.class);
    }

    @Test
    void whom_the_workers_reject_is_told_so_and_those_behind_go_on() {
        var rejecting = new AtomicInteger();
        var some = new ConflictQueues(
                task -> {
                    if (rejecting.getAndDecrement() > 0) {
                        throw new RejectedExecutionException("planted");
                    }
                    workers.execute(task);
                },
                5_000,
                LONG,
                LONG);
        var gate = new CompletableFuture<Void>();
        some.inLane("ledger", () -> gate);
        await().until(() -> rejecting.get() == -1);
        var rejected = IntStream.range(0, 2_000)
                .mapToObj(_ -> some.inLane("ledger", () -> CompletableFuture.completedFuture("never")))
                .toList();
        var last = some.inLane("ledger", () -> CompletableFuture.completedFuture("done"));

        rejecting.set(2_000);
        gate.complete(null);

        assertThat(last.join()).isEqualTo("done");
        assertThat(rejected).allMatch(CompletableFuture::isCompletedExceptionally);
        await().until(() -> !some.isTaken("ledger"));
    }

    @Test
    void when_too_many_wait_the_next_one_is_refused_at_once() {
        var small = new ConflictQueues(workers, 2, LONG, LONG);
        small.inLane("one", () -> new CompletableFuture<Void>());
        small.inLane("other", () -> new CompletableFuture<Void>());

        var refused = small.inLane("one", () -> CompletableFuture.completedFuture("never"));

        assertThat(refused).isCompletedExceptionally();
        assertThatThrownBy(refused::join).hasCauseInstanceOf(LogUnavailableException.class);
    }

    @Test
    void two_thousand_in_one_lane_all_have_their_turn_one_at_a_time() {
        var turns = new ArrayList<CompletableFuture<Integer>>();
        var running = new AtomicInteger();
        for (int i = 0; i < 2_000; i++) {
            turns.add(lanes.inLane("ledger", () -> {
                var now = running.incrementAndGet();
                running.decrementAndGet();
                return CompletableFuture.completedFuture(now);
            }));
        }

        var atOnce = turns.stream().map(CompletableFuture::join).toList();

        assertThat(atOnce).hasSize(2_000).containsOnly(1);
    }
}
