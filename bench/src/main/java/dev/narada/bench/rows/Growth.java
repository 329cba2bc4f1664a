package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.wire.ClosedLoop;
import dev.narada.bench.wire.Notes;
import dev.narada.bench.wire.Workshop;
import java.time.Duration;
import java.util.List;

/** S7, within one workshop: what the next hundreds of ideas cost after five thousand, beside the first hundreds of it. */
public final class Growth implements Row {

    private static final int PHONES = 60;
    private static final int MANY = 64;
    private static final int LOOKED_AT = 300;
    private static final int BETWEEN = 5_000 - LOOKED_AT;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Override
    public List<Finding> measure(Ground ground) {
        var each = new Pairs();
        try (var narada = Children.narada(ground.directory("narada"), "").ready("/healthz")) {
            ground.say("S7: warming up with five thousand ideas");
            round(narada, new Pairs());
            for (int round = 1; round <= ground.rounds(); round++) {
                ground.say("S7 round %d: %s", round, round(narada, each));
            }
        }
        return List.of(each.finding(
                "S7", "time an idea, after 5,000 / the first 300, 64 outstanding", "ms", Goal.ratioAtMost(1.2)));
    }

    private static String round(Child narada, Pairs each) {
        try (var load = new ClosedLoop(narada.port(), MANY, new Notes(Workshop.open(narada, PHONES)))) {
            var first = 1_000 / load.commands(LOOKED_AT, PATIENCE).perSecond();
            load.commands(BETWEEN, PATIENCE);
            var late = 1_000 / load.commands(LOOKED_AT, PATIENCE).perSecond();
            each.baseline(first);
            each.own(late);
            return "%.2f ms an idea at first, %.2f ms after 5,000".formatted(first, late);
        }
    }
}
