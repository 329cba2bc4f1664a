package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.acceptance.Product;
import dev.narada.log.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Phones that take next to nothing, or nothing, are cut, leave nothing behind, and the room does not notice them. */
@Tag("full")
class SlowPhonesTest {

    private static final boolean WHOLE = Boolean.getBoolean("narada.whole");
    private static final int NORMAL = WHOLE ? 950 : 95;
    private static final int OF_EACH_KIND = WHOLE ? 50 : 10;
    private static final int PER_SECOND = 40;
    private static final int TURN = PER_SECOND * (WHOLE ? 60 : 8);
    private static final int UNTIL_STUCK = PER_SECOND * 4;
    private static final long MOST_BYTES_EACH = (WHOLE ? 64 : 128) * 1_024;

    /** Everybody is looked after each heartbeat: whoever is stuck leaves within the sum of the two. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(WHOLE ? 15 : 1);

    private static final Duration STUCK_AFTER = Duration.ofSeconds(WHOLE ? 15 : 8);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final Meters meters = new Meters();
    private final List<LiveTaps.Done> done = new ArrayList<>();

    /** Before there were slow ones, while they are stuck, and after they were cut. */
    private final List<Long> heap = new ArrayList<>();

    /** In seconds, the last of them. */
    private double cutAfter;

    @Test
    void slow_ones_are_cut_and_everybody_else_sees_everything(@TempDir Path directory) {
        var settings = new ArrayList<>(meters.settings());
        settings.add("--narada.limits.enabled=false");
        settings.add("--narada.live.heartbeat=" + HEARTBEAT);
        settings.add("--narada.live.stuck-after=" + STUCK_AFTER);
        try (var narada = Product.start(directory, settings.toArray(String[]::new));
                var room = new LiveRoom(narada, NORMAL, seed)) {
            var without = run(room, () -> heap.add(Meters.heapBytes(narada)));
            var with = besideSlowOnes(narada, room);
            room.verify(done);
            room.phones.forEach(LivePhone::leaves);
            await().atMost(PATIENCE).until(() -> meters.streams() == 0);
            Verdict.of(
                    "P9 slow phones",
                    "seed %d, %d phones live, %d that take a byte a second and %d that take nothing, all cut after"
                            + " %.0f s and nothing left of them, %d KB of heap each until then; %,d taps, 0 lost, 0 doubled, all screens"
                            + " alike; p99 from tap to screen %.0f ms, without slow ones %.0f ms",
                    seed,
                    NORMAL,
                    OF_EACH_KIND,
                    OF_EACH_KIND,
                    cutAfter,
                    heldForEach() / 1_024,
                    done.size(),
                    with,
                    without);
            if (WHOLE) {
                assertThat(cutAfter).isLessThanOrEqualTo(60);
                assertThat(with).isLessThanOrEqualTo(without * 1.2);
            }
        }
    }

    private double besideSlowOnes(Product narada, LiveRoom room) {
        var opened = System.nanoTime();
        try (var slow = new SlowPhones(room.board, OF_EACH_KIND)) {
            var wait = run(room, () -> {
                await().atMost(PATIENCE).until(() -> meters.streams() == NORMAL + slow.size());
                room.awaitTaps(UNTIL_STUCK);
                heap.add(Meters.heapBytes(narada));
                await().atMost(PATIENCE).until(() -> meters.streams() == NORMAL);
                cutAfter = (System.nanoTime() - opened) / 1e9;
                heap.add(Meters.heapBytes(narada));
            });
            await().atMost(PATIENCE).until(slow::areCut);
            assertThat(heldForEach()).isLessThanOrEqualTo(MOST_BYTES_EACH);
            return wait;
        }
    }

    /** What the room itself has grown by meanwhile is not held for the slow ones. */
    private long heldForEach() {
        return (heap.get(1) - (heap.get(0) + heap.get(2)) / 2) / (2 * OF_EACH_KIND);
    }

    /** The p99 from tap to screen while this goes on. */
    private double run(LiveRoom room, Runnable meanwhile) {
        var tapping = room.taps(PER_SECOND);
        meanwhile.run();
        room.awaitTaps(TURN);
        var taps = tapping.enough();
        done.addAll(taps);
        room.awaitSeen(taps);
        return room.witness.waits(taps).at(99);
    }
}
