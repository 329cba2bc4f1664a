package dev.narada.log.mongo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.Answered;
import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever goes wrong between a node and MongoDB, what was acknowledged stands, and stands once. */
class MongoFaultTest {

    private static final Duration AT_MOST = Duration.ofMinutes(4);

    @TempDir
    private Path directory;

    @Test
    void two_hundred_faults_lose_and_double_nothing() throws Exception {
        storm(1, 200);
    }

    @Test
    @Tag("full")
    void five_thousand_faults_lose_and_double_nothing() throws Exception {
        storm(4, 5_000);
    }

    /** So many stores side by side, each with two nodes, until there were enough faults. */
    private void storm(int stores, int faults) throws Exception {
        var seed = Long.getLong("narada.seed", System.nanoTime());
        System.out.printf("MongoDB faults: seed %d%n", seed);
        try (var server = new Wire();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var settings = IntStream.range(0, stores).mapToObj(_ -> server.fresh()).toList();
            var all = IntStream.range(0, stores)
                    .mapToObj(i -> new FailingNodes(server, settings.get(i), directory, seed + 100L * i))
                    .toList();
            var writers = IntStream.range(0, stores)
                    .boxed()
                    .flatMap(i -> all.get(i).start(threads, seed + 100L * i + 10).stream())
                    .toList();
            await().atMost(AT_MOST).until(() -> count(all) >= faults);
            all.forEach(FailingNodes::heal);
            for (var writer : writers) {
                writer.get();
            }
            for (int i = 0; i < stores; i++) {
                verify(all.get(i), settings.get(i));
            }
            say(seed, all);
            for (var nodes : all) {
                nodes.close();
            }
        }
    }

    private void verify(FailingNodes nodes, MongoSettings settings) {
        try (MongoLog<Note> log = MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC())) {
            var tail = log.tail();
            assertThat(log.verify().position()).isEqualTo(tail);
            nodes.acknowledged().forEach((command, told) -> assertThat(stored(log, nodes, command))
                    .as("what command %s was told", command)
                    .isEqualTo(told));
            var changed = nodes.acknowledged().entrySet().stream()
                    .filter(entry -> entry.getValue().changed())
                    .map(Map.Entry::getKey)
                    .collect(toSet());
            for (var heard : nodes.heard()) {
                await().atMost(Duration.ofSeconds(30)).until(() -> heard.position() == tail);
                assertThat(heard.wrong()).isEmpty();
                assertThat(heard.commands()).isEqualTo(changed);
            }
        }
    }

    private static Answered stored(Log<Note> log, FailingNodes nodes, UUID command) {
        return nodes.books().stream()
                .flatMap(book -> log.answered(book.toString(), command).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("lost: " + command));
    }

    private static int count(List<FailingNodes> all) {
        return all.stream().mapToInt(FailingNodes::faults).sum();
    }

    private static void say(long seed, List<FailingNodes> all) {
        System.out.printf(
                "MongoDB faults: seed %d, %d stores with two nodes each, %,d faults (%s), %,d commands in %,d tries:"
                        + " 0 lost, 0 doubled%n",
                seed,
                all.size(),
                count(all),
                Arrays.stream(Fault.values())
                        .map(fault -> fault.name().toLowerCase().replace('_', ' ') + " "
                                + all.stream().mapToInt(nodes -> nodes.faults(fault)).sum())
                        .collect(joining(", ")),
                all.stream().mapToInt(nodes -> nodes.acknowledged().size()).sum(),
                all.stream().mapToLong(FailingNodes::tries).sum());
    }
}
