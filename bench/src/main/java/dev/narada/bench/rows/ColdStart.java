package dev.narada.bench.rows;

import dev.narada.bench.Finding;
import dev.narada.bench.Goal;
import dev.narada.bench.Ground;
import dev.narada.bench.Pairs;
import dev.narada.bench.Row;
import dev.narada.bench.baseline.EmptyApp;
import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import dev.narada.bench.wire.FirstFrame;
import dev.narada.bench.wire.Workshop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;

/** S6: from the start of the process to the first frame of a board that was there before. */
public final class ColdStart implements Row {

    private static final String ROW = "S6";
    private static final int PHONES = 20;
    private static final int IDEAS = 30;
    private static final double MEGA = 1e6;

    private final Pairs jar = new Pairs();
    private final Pairs people = new Pairs();
    private final Pairs resident = new Pairs();
    private final Pairs size = new Pairs();

    private record Started(double millis, double megabytes) {}

    @Override
    public List<Finding> measure(Ground ground) {
        var directory = ground.directory("narada");
        var empty = ground.directory("empty");
        ground.say("S6: a board is made");
        String board;
        try (var narada = Children.narada(directory, "").ready("/healthz")) {
            var room = Workshop.open(narada, PHONES);
            room.addIdeas(IDEAS);
            board = room.path() + "/board/live";
        }
        for (int round = 1; round <= ground.rounds(); round++) {
            var plain = started(() -> Children.fromJar(directory), board);
            var nothing = started(() -> Children.baseline(EmptyApp.class, empty, ""), "/live");
            var asPeopleDo = started(() -> Children.asPeopleDo(directory), board);
            jar.own(plain.millis);
            jar.baseline(nothing.millis);
            people.own(asPeopleDo.millis);
            people.baseline(nothing.millis);
            resident.own(asPeopleDo.megabytes);
            resident.baseline(nothing.megabytes);
            ground.say(
                    "S6 round %d: jar %.0f ms, ./narada %.0f ms, empty %.0f ms",
                    round, plain.millis, asPeopleDo.millis, nothing.millis);
        }
        size.own(bytesOfJar() / MEGA);
        return List.of(
                people.finding(ROW, "./narada, start to first board frame", "ms", Goal.ratioAtMost(0.6)),
                jar.finding(ROW, "plain jar, start to first board frame", "ms", Goal.ratioAtMost(1.5)),
                resident.finding(ROW, "memory (RSS) of ./narada after it", "MB", Goal.ratioAtMost(1.5)),
                size.finding(ROW, "size of the jar", "MB", Goal.ownAtMost(55, "MB")));
    }

    private static Started started(Supplier<Child> start, String path) {
        try (var child = start.get()) {
            var millis = FirstFrame.millis(child, path);
            return new Started(millis, child.usage().residentBytes() / MEGA);
        }
    }

    private static double bytesOfJar() {
        try {
            return Files.size(Children.jar());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
