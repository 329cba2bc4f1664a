package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.RawFanOut;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.wire.ClosedLoop;
import dev.narada.bench.wire.OpenLoop;
import dev.narada.bench.wire.Taps;
import dev.narada.bench.wire.Viewers;
import dev.narada.bench.wire.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** S1: from when a tap is due until the last viewer has it. */
public final class Live implements Row {

    private static final String ROW = "S1";
    private static final int PHONES = 300;
    private static final int IDEAS = 60;
    private static final int LINES = 32;
    private static final int MOST_DELIVERIES = 20_000;
    private static final int WARM_COMMANDS = 3_000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final List<Integer> RATES = List.of(5, 20, 100);

    private final List<Finding> found = new ArrayList<>();

    @Override
    public List<Finding> measure(Ground ground) {
        try (var narada = Children.narada(ground.directory("narada"), "").ready("/healthz");
                var raw = Children.baseline(RawFanOut.class, ground.directory("raw"), "")
                        .ready("/")) {
            ground.say("S1: %d phones come in", PHONES);
            var room = Workshop.open(narada, PHONES);
            room.addIdeas(IDEAS);
            var taps = new Taps(room.path(), room.ideas(), room.phones());
            var others = Taps.ofNobody();
            warm(narada, taps);
            warm(raw, others);
            for (int many : ground.full() ? List.of(100, 300, 1_000) : List.of(100, 300)) {
                try (var ours = Viewers.open(narada.port(), room.path() + "/board/live", room.phones(), many);
                        var theirs = Viewers.open(raw.port(), "/live", List.of(), many)) {
                    var load = new OpenLoop(narada.port(), LINES, taps, ours);
                    var loadOfRaw = new OpenLoop(raw.port(), LINES, others, theirs);
                    for (int rate : RATES) {
                        inTurns(ground, many, rate, load, loadOfRaw);
                    }
                    if (ours.lost() > 0) {
                        throw new IllegalStateException(ours.lost() + " viewers lost their line");
                    }
                }
            }
        }
        return found;
    }

    static void warm(Child child, Taps taps) {
        try (var load = new ClosedLoop(child.port(), LINES, taps)) {
            load.commands(WARM_COMMANDS, WARM_UP);
        }
    }

    private void inTurns(Ground ground, int viewers, int rate, OpenLoop load, OpenLoop loadOfRaw) {
        var median = new Pairs();
        var tail = new Pairs();
        for (int round = 1; round <= ground.rounds(); round++) {
            var a = load.run(rate, ground.turn());
            var b = loadOfRaw.run(rate, ground.turn());
            median.own(a.liveMillisAt(50));
            median.baseline(b.liveMillisAt(50));
            tail.own(a.liveMillisAt(99));
            tail.baseline(b.liveMillisAt(99));
            ground.say(
                    "S1 round %d, %d viewers, %d/s: p50 %.1f ms, p99 %.1f ms, %d unseen; raw %.1f ms, %.1f ms, %d unseen",
                    round,
                    viewers,
                    rate,
                    a.liveMillisAt(50),
                    a.liveMillisAt(99),
                    a.unseen(),
                    b.liveMillisAt(50),
                    b.liveMillisAt(99),
                    b.unseen());
        }
        var asked = viewers * rate <= MOST_DELIVERIES;
        var name = "%,d viewers × %d/s".formatted(viewers, rate);
        found.add(median.finding(ROW, "p50, " + name, "ms", asked ? Goal.ratioAtMost(1.5) : Goal.none()));
        found.add(tail.finding(ROW, "p99, " + name, "ms", asked ? Goal.ratioAtMost(2) : Goal.none()));
    }
}
