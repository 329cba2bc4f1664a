package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.LeafStream;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.store.FullStore;
import dev.narada.bench.wire.Once;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.WorkshopId;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.query.projection.LiveWorkshops;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** S5: a workshop of ten thousand facts in a full store: opened first, travelled in, and with all others folded anew. */
public final class Travel implements Row {

    private static final String ROW = "S5";
    private static final int FACTS = 10_000;
    private static final int WORKSHOPS = 10;
    private static final int WORKSHOPS_WHEN_LONG = 100;
    private static final int TOGETHER = 8;
    private static final int TRAVELS = 200;

    private final Random random = new Random(7);
    private final Pairs rebuilt = new Pairs();
    private final Pairs opened = new Pairs();
    private final Pairs second = new Pairs();
    private final Pairs first = new Pairs();
    private final Pairs travelled = new Pairs();

    @Override
    public List<Finding> measure(Ground ground) {
        var workshops = ground.full() ? WORKSHOPS_WHEN_LONG : WORKSHOPS;
        ground.say("S5: %,d facts are written", workshops * FACTS);
        var directory = ground.directory("narada");
        var store = FullStore.write(directory.resolve("data"), workshops, FACTS, TOGETHER);
        for (int round = 1; round <= ground.rounds(); round++) {
            rebuilt.own(store.events() / rebuildSeconds(store));
            rebuilt.baseline(store.events() / LeafStream.seconds(store.data()));
            try (var narada = Children.asPeopleDo(directory).ready("/healthz")) {
                ground.say("S5 round %d: %s", round, visit(narada, store));
            }
        }
        return List.of(
                rebuilt.finding(
                        ROW,
                        "all workshops folded anew, %,d facts".formatted(store.events()),
                        "facts/s",
                        Goal.ratioAtLeast(0.3)),
                opened.finding(
                        ROW, "first board of a workshop of 10,000, after a start", "ms", Goal.ownAtMost(250, "ms")),
                second.finding(ROW, "first board of a second such workshop", "ms", Goal.ownAtMost(250, "ms")),
                first.finding(ROW, "first travel in it", "ms", Goal.ownAtMost(50, "ms")),
                travelled.finding(
                        ROW,
                        "travel to a random position, p99 of 200, the first included",
                        "ms",
                        Goal.ownAtMost(50, "ms")));
    }

    private static double rebuildSeconds(FullStore store) {
        try (var log = SqliteLog.open(store.data(), FactFormat.create(), Clock.systemUTC());
                var rooms = new LiveWorkshops(log, Clock.systemUTC())) {
            var start = System.nanoTime();
            for (var workshop : store.workshops()) {
                rooms.open(workshop).join().orElseThrow().room();
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private String visit(Child narada, FullStore store) {
        var workshop = store.workshops().getFirst();
        var whole = Once.millis(narada, board(workshop));
        var other = Once.millis(narada, board(store.workshops().get(1)));
        var each = new ArrayList<Double>();
        for (int i = 0; i < TRAVELS; i++) {
            each.add(Once.millis(
                    narada,
                    board(workshop) + "?at="
                            + (WORKSHOPS_WHEN_LONG + random.nextInt(store.events() - WORKSHOPS_WHEN_LONG))));
        }
        var begun = each.getFirst();
        opened.own(whole);
        second.own(other);
        first.own(begun);
        Collections.sort(each);
        travelled.own(each.get(TRAVELS * 99 / 100));
        return "first board %.0f ms, a second %.0f ms, first travel %.0f ms, p50 %.1f ms, worst %.0f ms"
                .formatted(whole, other, begun, each.get(TRAVELS / 2), each.getLast());
    }

    private static String board(WorkshopId workshop) {
        return "/api/workshops/" + workshop + "/board";
    }
}
