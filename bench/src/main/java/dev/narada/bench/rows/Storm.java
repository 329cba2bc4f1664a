package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.RawFanOut;
import dev.narada.bench.child.Children;
import dev.narada.bench.wire.Taps;
import dev.narada.bench.wire.Viewers;
import dev.narada.bench.wire.Workshop;
import java.util.ArrayList;
import java.util.List;

/** S8: everybody comes back at once, until the last one has the board. One who does not get it ends the measurement. */
public final class Storm implements Row {

    private static final String ROW = "S8";
    private static final int PHONES = 300;
    private static final int IDEAS = 60;
    private static final int WARM_UPS = 5;

    @Override
    public List<Finding> measure(Ground ground) {
        var found = new ArrayList<Finding>();
        try (var narada = Children.narada(ground.directory("narada"), "").ready("/healthz");
                var raw = Children.baseline(RawFanOut.class, ground.directory("raw"), "")
                        .ready("/")) {
            ground.say("S8: %d phones come in", PHONES);
            var room = Workshop.open(narada, PHONES);
            room.addIdeas(IDEAS);
            Live.warm(narada, new Taps(room.path(), room.ideas(), room.phones()));
            for (int many : ground.full() ? List.of(1_000, 5_000) : List.of(1_000)) {
                var pairs = new Pairs();
                for (int round = 1 - WARM_UPS; round <= ground.rounds(); round++) {
                    var a = Viewers.stormMillis(narada.port(), room.path() + "/board/live", room.phones(), many);
                    var b = Viewers.stormMillis(raw.port(), "/live", List.of(), many);
                    if (round > 0) {
                        pairs.own(a);
                        pairs.baseline(b);
                        ground.say("S8 round %d, %d viewers: %.0f ms; raw %.0f ms", round, many, a, b);
                    }
                }
                found.add(pairs.finding(
                        ROW,
                        "%,d viewers come back, until all have the board".formatted(many),
                        "ms",
                        Goal.ratioAtMost(2)));
            }
        }
        return found;
    }
}
