package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.PlainEndpoint;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.child.Cores;
import dev.narada.bench.wire.ClosedLoop;
import dev.narada.bench.wire.Taps;
import dev.narada.bench.wire.Workshop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** S3b: how many people's support a second is decided and durable, over HTTP, with one processor for the server. */
public final class Endorsing implements Row {

    private static final String ROW = "S3b";
    private static final int PHONES = 300;
    private static final int MANY = 64;
    private static final int STARTS = 5;
    private static final int FIRST_COMMANDS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int IDEAS_A_TURN = 80;
    /** After so many, or so long, a server does not get faster any more. */
    private static final int WARM_COMMANDS = 8_000;

    private static final int WARM_PLAIN_COMMANDS = 60_000;
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private final Pairs first = new Pairs();
    private final List<Mode> modes = List.of(new Mode(1), new Mode(MANY));

    /** What is seen with so many outstanding. */
    private static final class Mode {
        final int outstanding;
        final Pairs throughput = new Pairs();
        final Pairs median = new Pairs();
        final Pairs processor = new Pairs();
        final Pairs written = new Pairs();

        Mode(int outstanding) {
            this.outstanding = outstanding;
        }
    }

    @Override
    public List<Finding> measure(Ground ground) {
        Cores.leavingTheFirst(() -> inTurns(ground));
        var found = new ArrayList<Finding>();
        found.add(modes.getLast()
                .throughput
                .finding(ROW, "endorsements/s, 64 outstanding", "/s", Goal.ratioAtLeast(0.4)));
        found.add(modes.getFirst().median.finding(ROW, "p50, 1 outstanding", "ms", Goal.ratioAtMost(2)));
        found.add(modes.getLast()
                .processor
                .finding(ROW, "processor a command, warm, 64 outstanding", "ms", Goal.ownAtMost(0.5, "ms")));
        found.add(first.finding(ROW, "processor a command, first 500 after a start", "ms", Goal.ownAtMost(2, "ms")));
        found.add(modes.getFirst().throughput.finding(ROW, "endorsements/s, 1 outstanding", "/s", Goal.none()));
        found.add(modes.getLast().median.finding(ROW, "p50, 64 outstanding", "ms", Goal.none()));
        found.add(
                modes.getFirst().processor.finding(ROW, "processor a command, warm, 1 outstanding", "ms", Goal.none()));
        found.add(modes.getFirst().written.finding(ROW, "written a command, 1 outstanding", "KB", Goal.none()));
        found.add(modes.getLast().written.finding(ROW, "written a command, 64 outstanding", "KB", Goal.none()));
        return found;
    }

    private void inTurns(Ground ground) {
        ground.say("S3b: %d phones come in", PHONES);
        Workshop room;
        try (var narada = narada(ground)) {
            room = Workshop.open(narada, PHONES);
            room.addIdeas(IDEAS_A_TURN);
        }
        var taps = new Taps(room.path(), room.ideas(), room.phones());
        var others = Taps.ofNobody();
        for (int start = 1; start < Math.min(STARTS, ground.rounds()); start++) {
            try (var narada = narada(ground);
                    var plain = plain(ground, "plain-" + start)) {
                room.at(narada);
                firstCommands(ground, narada, plain, taps, others);
            }
        }
        try (var narada = narada(ground);
                var plain = plain(ground, "plain")) {
            room.at(narada);
            firstCommands(ground, narada, plain, taps, others);
            ground.say("S3b: both are warming up");
            plenty(taps, room);
            warm(narada, taps, WARM_COMMANDS);
            warm(plain, others, WARM_PLAIN_COMMANDS);
            // The first one warms up what one outstanding needs, and does not count.
            for (int round = 0; round <= ground.rounds(); round++) {
                for (var mode : modes) {
                    plenty(taps, room);
                    var a = turn(narada, taps, ground, mode.outstanding);
                    var b = turn(plain, others, ground, mode.outstanding);
                    if (round > 0) {
                        keep(mode, a, b);
                    }
                    ground.say(
                            "S3b round %d, %d outstanding: %.0f/s, p50 %.2f ms, %.2f ms of processor; plain %.0f/s, %.2f ms, %.2f ms",
                            round,
                            mode.outstanding,
                            a.perSecond,
                            a.median,
                            a.processor,
                            b.perSecond,
                            b.median,
                            b.processor);
                }
            }
        }
    }

    private static Child narada(Ground ground) {
        return Children.narada(ground.directory("narada"), Cores.FIRST).ready("/healthz");
    }

    private static Child plain(Ground ground, String name) {
        return Children.baseline(PlainEndpoint.class, ground.directory(name), Cores.FIRST)
                .ready("/healthz");
    }

    private void firstCommands(Ground ground, Child narada, Child plain, Taps taps, Taps others) {
        var a = firstCommands(narada, taps);
        var b = firstCommands(plain, others);
        first.own(a);
        first.baseline(b);
        ground.say("S3b: %.2f ms of processor a command just after a start; plain %.2f ms", a, b);
    }

    private static double firstCommands(Child child, Taps taps) {
        try (var load = new ClosedLoop(child.port(), MANY, taps)) {
            var before = child.usage();
            load.commands(FIRST_COMMANDS, PATIENCE);
            return (double) child.usage().since(before).processorMillis() / FIRST_COMMANDS;
        }
    }

    private static void warm(Child child, Taps taps, int commands) {
        try (var load = new ClosedLoop(child.port(), MANY, taps)) {
            load.commands(commands, WARM_UP);
        }
    }

    /** Nobody supports the same idea twice. */
    private static void plenty(Taps taps, Workshop room) {
        if (taps.left() < (long) IDEAS_A_TURN * PHONES) {
            room.addIdeas(IDEAS_A_TURN);
        }
    }

    private record Seen(double perSecond, double median, double processor, double written) {}

    private static Seen turn(Child child, Taps taps, Ground ground, int outstanding) {
        try (var load = new ClosedLoop(child.port(), outstanding, taps)) {
            var before = child.usage();
            var turn = load.during(ground.turn());
            var used = child.usage().since(before);
            var done = (double) turn.nanos().getTotalCount();
            return new Seen(
                    turn.perSecond(),
                    turn.millisAt(50),
                    used.processorMillis() / done,
                    used.writtenBytes() / done / 1_024);
        }
    }

    private static void keep(Mode mode, Seen own, Seen baseline) {
        mode.throughput.own(own.perSecond);
        mode.throughput.baseline(baseline.perSecond);
        mode.median.own(own.median);
        mode.median.baseline(baseline.median);
        mode.processor.own(own.processor);
        mode.processor.baseline(baseline.processor);
        mode.written.own(own.written);
        mode.written.baseline(baseline.written);
    }
}
