package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.acceptance.Product;
import dev.narada.log.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server ends and starts again in the middle of a meeting, and nobody loses or doubles anything by it. */
@Tag("full")
class RestartsUnderLoadTest {

    private static final boolean WHOLE = Boolean.getBoolean("narada.whole");
    private static final int RESTARTS = WHOLE ? 10 : 2;
    private static final int PHONES = WHOLE ? 500 : 100;
    private static final int PER_SECOND = WHOLE ? 200 : 50;
    private static final int BETWEEN = PER_SECOND * (WHOLE ? 6 : 3);

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final Percentiles live = new Percentiles();
    private final Percentiles stopping = new Percentiles();

    @Test
    void what_was_answered_stands_once_and_every_phone_is_live_again(@TempDir Path directory) {
        try (var narada = Product.start(directory, "--narada.limits.enabled=false");
                var room = new LiveRoom(narada, PHONES, seed)) {
            var tapping = room.taps(PER_SECOND);
            for (int restart = 0; restart < RESTARTS; restart++) {
                room.awaitTaps(BETWEEN);
                restart(narada, room, restart % 2 == 0);
            }
            room.awaitTaps(BETWEEN);
            var done = tapping.enough();
            room.verify(done);
            Verdict.of(
                    "P5 restarts under load",
                    "seed %d, %d restarts, half of them kill -9, %d phones live, %,d taps in %,d tries, %,d frames, 0"
                            + " lost, 0 doubled, all screens alike; live again after ready: p99 %.0f ms; ends after"
                            + " SIGTERM within %.0f ms",
                    seed,
                    RESTARTS,
                    PHONES,
                    done.size(),
                    room.tries(),
                    room.witness.frames.sum(),
                    live.at(99),
                    stopping.at(100));
            if (WHOLE) {
                assertThat(live.at(99)).isLessThanOrEqualTo(5_000);
                assertThat(stopping.at(100)).isLessThanOrEqualTo(2_000);
            }
        }
    }

    private void restart(Product narada, LiveRoom room, boolean gently) {
        var ends = System.nanoTime();
        if (gently) {
            narada.stop();
            stopping.add(System.nanoTime() - ends);
        } else {
            narada.kill();
        }
        var ended = System.nanoTime();
        narada.startAgain();
        var ready = System.nanoTime();
        room.awaitLive(ended);
        room.phones.forEach(phone -> live.add(Math.max(0, phone.liveSince() - ready)));
    }
}
