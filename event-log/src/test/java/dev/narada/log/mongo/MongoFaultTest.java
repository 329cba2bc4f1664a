package dev.narada.log.mongo;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong between a node and MongoDB, what was acknowledged stands, and stands once. */
class MongoFaultTest {

    private static final Duration AT_MOST = Duration.ofMinutes(2);
    private static final int STORES_AT_ONCE = 3;

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private int commands;
    private long tries;

    @TempDir
    private Path directory;

    @Test
    void two_hundred_faults_lose_and_double_nothing() throws Exception {
        storms(1, 200);
    }

    @Test
    @Tag("full")
    void five_thousand_faults_lose_and_double_nothing() throws Exception {
        storms(10, 5_000);
    }

    /** Fresh stores each time, because the test double searches through everything that it holds. */
    private void storms(int storms, int wanted) throws Exception {
        for (int i = 0; i < storms; i++) {
            storm(seed + 1_000L * i, wanted / storms);
        }
        assertThat(faults.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(wanted);
        Verdict.of(
                "P6 faults on the wire",
                "seed %d, two nodes on each of %d stores, %,d faults (%s), %,d commands in %,d tries, 0 lost, 0 doubled",
                seed,
                storms * STORES_AT_ONCE,
                faults.values().stream().mapToInt(Integer::intValue).sum(),
                faults.entrySet().stream()
                        .map(fault ->
                                fault.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                                        + fault.getValue())
                        .collect(joining(", ")),
                commands,
                tries);
    }

    /** A few stores side by side, each with two nodes, until there were enough faults. */
    private void storm(long from, int wanted) throws Exception {
        try (var server = new Wire();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var settings = Stream.generate(server::fresh).limit(STORES_AT_ONCE).toList();
            var all = IntStream.range(0, STORES_AT_ONCE)
                    .mapToObj(i -> new FailingNodes(server, settings.get(i), directory, from + 100L * i))
                    .toList();
            try {
                var writers = IntStream.range(0, STORES_AT_ONCE)
                        .boxed()
                        .flatMap(i -> all.get(i).nodes().start(threads, from + 100L * i + 10).stream())
                        .toList();
                await().atMost(AT_MOST)
                        .until(() -> all.stream().mapToInt(FailingNodes::faults).sum() >= wanted);
                all.forEach(FailingNodes::heal);
                for (var writer : writers) {
                    writer.get();
                }
                for (int i = 0; i < STORES_AT_ONCE; i++) {
                    verify(all.get(i), settings.get(i));
                }
                all.forEach(this::count);
            } finally {
                all.forEach(FailingNodes::heal);
                for (var nodes : all) {
                    nodes.close();
                }
            }
        }
    }

    private void verify(FailingNodes nodes, MongoSettings settings) {
        try (MongoLog<Note> log = MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC())) {
            nodes.nodes().verify(log);
        }
    }

    private void count(FailingNodes nodes) {
        for (var fault : Fault.values()) {
            faults.merge(fault, nodes.faults(fault), Integer::sum);
        }
        commands += nodes.nodes().acknowledged();
        tries += nodes.nodes().tries();
    }
}
