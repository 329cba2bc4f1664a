package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.acceptance.Product;
import dev.narada.log.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole room loses its network at once and comes back at once, and nobody misses anything that was said meanwhile. */
@Tag("full")
class ReconnectStormTest {

    private static final boolean WHOLE = Boolean.getBoolean("narada.whole");
    private static final int PHONES = WHOLE ? 1_000 : 200;
    private static final int STORMS = WHOLE ? 10 : 3;
    private static final int PER_SECOND = WHOLE ? 100 : 50;
    private static final int BETWEEN = 2 * PER_SECOND;

    private record Storm(long begun, long over) {

        boolean has(LiveTaps.Done done) {
            return done.answeredAt() - begun > 0 && done.sentAt() - over < 0;
        }
    }

    private final long seed = Long.getLong("narada.seed", System.nanoTime());

    @Test
    void a_room_that_comes_back_at_once_has_missed_nothing(@TempDir Path directory) {
        try (var narada = Product.start(directory, "--narada.limits.enabled=false");
                var room = new LiveRoom(narada, PHONES, seed)) {
            var tapping = room.taps(PER_SECOND);
            var storms = new ArrayList<Storm>();
            var live = new Percentiles();
            for (int n = 0; n < STORMS; n++) {
                room.awaitTaps(BETWEEN);
                var storm = storm(room);
                storms.add(storm);
                live.add(storm.over() - storm.begun());
            }
            var done = tapping.enough();
            room.verify(done);
            var answers = answers(done, storms);
            Verdict.of(
                    "P10 storms of reconnects",
                    "seed %d, %d storms of %d phones that come back within a second, all live after %.0f ms at most, %,d"
                            + " taps, %,d frames, 0 missed, 0 doubled, all screens alike; p99 of answers meanwhile %.0f"
                            + " ms",
                    seed,
                    STORMS,
                    PHONES,
                    live.at(100),
                    done.size(),
                    room.witness.frames.sum(),
                    answers.at(99));
            if (WHOLE) {
                assertThat(live.at(100)).isLessThanOrEqualTo(10_000);
                assertThat(answers.at(99)).isLessThanOrEqualTo(1_000);
            }
        }
    }

    private static Storm storm(LiveRoom room) {
        var begun = System.nanoTime();
        room.phones.forEach(LivePhone::loses);
        room.awaitLive(begun);
        return new Storm(begun, System.nanoTime());
    }

    private static Percentiles answers(List<LiveTaps.Done> done, List<Storm> storms) {
        var answers = new Percentiles();
        done.stream()
                .filter(each -> storms.stream().anyMatch(storm -> storm.has(each)))
                .forEach(each -> answers.add(each.answeredAt() - each.sentAt()));
        return answers;
    }
}
