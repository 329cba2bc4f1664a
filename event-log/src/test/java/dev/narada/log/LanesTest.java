package dev.narada.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    private final Lanes lanes = new Lanes(Duration.ofSeconds(5));

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

        assertThat(started).containsExactly(0);
        gates.forEach(gate -> gate.complete(null));

        await().until(() -> started.size() == 5);
        assertThat(started).containsExactly(0, 1, 2, 3, 4);
        await().until(() -> lanes.queued("ledger") == 0);
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

        assertThat(failing).isCompletedExceptionally();
        assertThat(next.join()).isEqualTo("done");
    }

    @Test
    void whose_turn_does_not_come_in_time_is_told_so_and_holds_up_nobody() {
        var impatient = new Lanes(Duration.ofMillis(50));
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
    void a_thousand_in_one_lane_all_have_their_turn() {
        var turns = new ArrayList<CompletableFuture<Integer>>();
        var running = new int[1];
        for (int i = 0; i < 1_000; i++) {
            turns.add(lanes.inLane(
                    "ledger",
                    () -> CompletableFuture.supplyAsync(() -> {
                        var now = ++running[0];
                        running[0]--;
                        return now;
                    })));
        }

        var atOnce = turns.stream().map(CompletableFuture::join).toList();

        assertThat(atOnce).hasSize(1_000).containsOnly(1);
    }
}
