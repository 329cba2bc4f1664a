package dev.narada.log.mongo;

import static org.awaitility.Awaitility.await;

import dev.narada.log.Log;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** P6 on three real members: primaries step down, members are killed and cut off, and nothing acknowledged is lost. */
@Tag("full")
@ExtendWith(WithDocker.class)
class ReplicaSetFaultTest {

    private static final int FAULTS = 50;
    private static final int COMMANDS_PER_SECOND = 100;
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Queue<Future<?>> begun = new ConcurrentLinkedQueue<>();
    private int stepDowns;
    private int kills;
    private int partitions;

    @TempDir
    private Path directory;

    @Test
    void fifty_stepdowns_kills_and_partitions_lose_and_double_nothing() throws Exception {
        try (var set = new ReplicaSet(27_217);
                var threads = Executors.newVirtualThreadPerTaskExecutor();
                var clockwork = Executors.newSingleThreadScheduledExecutor()) {
            set.start();
            var settings = MongoSettings.of(set.uri("narada_faults"));
            try (var nodes = new BusyNodes(List.of(open(settings), open(settings)))) {
                startLoad(nodes, threads, clockwork);
                for (int i = 0; i < FAULTS; i++) {
                    fail(set, nodes);
                }
                clockwork.shutdownNow();
                for (var one : begun) {
                    one.get(AT_MOST.toSeconds(), TimeUnit.SECONDS);
                }
                try (MongoLog<Note> log = MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC())) {
                    nodes.verify(log);
                }
                Verdict.of(
                        "P6 faults of three members",
                        "seed %d, two nodes, %d stepdowns, %d kills, %d partitions, %,d commands in %,d tries, 0 lost,"
                                + " 0 doubled",
                        seed,
                        stepDowns,
                        kills,
                        partitions,
                        nodes.acknowledged(),
                        nodes.tries());
            }
        }
    }

    private Log<Note> open(MongoSettings settings) {
        return MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
    }

    private void startLoad(BusyNodes nodes, ExecutorService threads, ScheduledExecutorService clockwork) {
        var number = new AtomicLong(seed);
        clockwork.scheduleAtFixedRate(
                () -> begun.add(nodes.startOne(threads, number.incrementAndGet())),
                0,
                1_000 / COMMANDS_PER_SECOND,
                TimeUnit.MILLISECONDS);
    }

    /** One fault: two members go on without the third, then all three are whole again. */
    private void fail(ReplicaSet set, BusyNodes nodes) {
        var primary = set.primary();
        // The primary most of the time: nothing stops when another member is gone.
        var member = random.nextInt(3) > 0 ? primary : (primary + 1) % 3;
        switch (random.nextInt(3)) {
            case 0 -> {
                stepDowns++;
                set.stepDown();
                awaitProgress(nodes);
            }
            case 1 -> {
                kills++;
                set.kill(member);
                awaitProgress(nodes);
                set.restart(member);
            }
            default -> {
                partitions++;
                set.cutOff(member);
                awaitProgress(nodes);
                set.reconnect(member);
            }
        }
        await().atMost(AT_MOST).until(set::isWhole);
        awaitProgress(nodes);
    }

    private static void awaitProgress(BusyNodes nodes) {
        var before = nodes.acknowledged();
        await().atMost(AT_MOST).until(() -> nodes.acknowledged() > before + COMMANDS_PER_SECOND / 2);
    }
}
