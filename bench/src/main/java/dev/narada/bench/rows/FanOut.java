package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.RawFanOut;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.child.Heap;
import dev.narada.bench.wire.OpenLoop;
import dev.narada.bench.wire.Taps;
import dev.narada.bench.wire.Viewers;
import dev.narada.bench.wire.Workshop;
import java.util.ArrayList;
import java.util.List;

/**
 * S4: how much of what happens reaches how many. The taps come faster and faster until the last viewers hear of them too
 * late; what had been delivered a second until then counts. And what one who only waits costs in memory.
 */
public final class FanOut implements Row {

    private static final String ROW = "S4";
    private static final int PHONES = 300;
    private static final int IDEAS = 60;
    private static final int LINES = 64;
    private static final int VIEWERS = 1_000;
    private static final int CROWD = 9_000;
    private static final double TOO_LATE_MILLIS = 250;
    private static final double FIRST_RATE = 5;
    private static final double LAST_RATE = 405;

    private final List<Finding> found = new ArrayList<>();

    private record Side(Child child, String path, List<String> phones, Taps taps) {

        Viewers viewers(int many) {
            return Viewers.open(child.port(), path, phones, many);
        }

        OpenLoop load(Viewers viewers) {
            return new OpenLoop(child.port(), LINES, taps, viewers);
        }

        /** Live bytes that each of so many waiting viewers costs. */
        double bytesEach(int many) {
            var before = Heap.settledBytes(child);
            try (var waiting = viewers(many)) {
                return (double) (Heap.settledBytes(child) - before) / waiting.size();
            }
        }
    }

    @Override
    public List<Finding> measure(Ground ground) {
        try (var narada = Children.narada(ground.directory("narada"), "").ready("/healthz");
                var raw = Children.baseline(RawFanOut.class, ground.directory("raw"), "")
                        .ready("/")) {
            ground.say("S4: %d phones come in", PHONES);
            var room = Workshop.open(narada, PHONES);
            room.addIdeas(IDEAS);
            var taps = new Taps(room.path(), room.ideas(), room.phones());
            var a = new Side(narada, room.path() + "/board/live", room.phones(), taps);
            var b = new Side(raw, "/live", List.of(), Taps.ofNobody());
            Live.warm(narada, taps);
            Live.warm(raw, b.taps);
            memory(ground, a, b);
            faster(ground, a, b);
            if (ground.full()) {
                crowd(ground, a, b);
            }
        }
        return found;
    }

    private void memory(Ground ground, Side a, Side b) {
        var each = new Pairs();
        a.bytesEach(VIEWERS);
        b.bytesEach(VIEWERS);
        for (int round = 1; round <= ground.rounds(); round++) {
            each.own(a.bytesEach(VIEWERS) / 1_024);
            each.baseline(b.bytesEach(VIEWERS) / 1_024);
        }
        var finding = each.finding(ROW, "heap of an idle viewer", "KB", Goal.ownAtMost(6, "KB"));
        ground.say("S4 heap of an idle viewer: %s", finding.figures());
        found.add(finding);
    }

    private void faster(Ground ground, Side a, Side b) {
        var delivered = new Pairs();
        try (var ours = a.viewers(VIEWERS);
                var theirs = b.viewers(VIEWERS)) {
            for (int round = 1; round <= ground.rounds(); round++) {
                var own = most(a.load(ours), ground);
                var others = most(b.load(theirs), ground);
                delivered.own(own);
                delivered.baseline(others);
                ground.say("S4 round %d, %d viewers: %,.0f deliveries/s; raw %,.0f", round, VIEWERS, own, others);
            }
        }
        found.add(
                delivered.finding(ROW, "deliveries/s, p99 of the last viewer < 250 ms", "/s", Goal.ratioAtLeast(0.8)));
    }

    private static double most(OpenLoop load, Ground ground) {
        var ramp = load.faster(FIRST_RATE, LAST_RATE, ground.turn().multipliedBy(2));
        return ramp.rateUntil(TOO_LATE_MILLIS) * VIEWERS;
    }

    private void crowd(Ground ground, Side a, Side b) {
        var tail = new Pairs();
        try (var ours = a.viewers(CROWD);
                var theirs = b.viewers(CROWD)) {
            for (int round = 1; round <= ground.rounds(); round++) {
                tail.own(a.load(ours).run(1, ground.turn().multipliedBy(2)).liveMillisAt(99));
                tail.baseline(
                        b.load(theirs).run(1, ground.turn().multipliedBy(2)).liveMillisAt(99));
            }
        }
        found.add(tail.finding(ROW, "p99, %,d viewers × 1/s".formatted(CROWD), "ms", Goal.ratioAtMost(3)));
    }
}
