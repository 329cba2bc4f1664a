package dev.narada.log.store;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Log;
import dev.narada.log.Verdict;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a checkpoint and a proof cost once ten thousand events are there. */
@Tag("full")
class CheckpointSpeedTest {

    private static final int EVENTS = 10_000;
    private static final int TIMES = 200;

    @TempDir
    private Path directory;

    private final BookId book = book();

    @Test
    void what_it_costs_at_ten_thousand_events() {
        try (var log = SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC())) {
            tell("SQLite, flushed", log);
        }
        try (var log = new InMemoryLog<>(Notes.FORMAT, Clock.systemUTC())) {
            tell("memory", log);
        }
    }

    private void tell(String where, Log<Note> log) {
        IntStream.range(0, EVENTS / 1_000).forEach(_ -> fill(log));
        var checkpoints = log.checkpoints();
        var first = times(1, _ -> checkpoints.make(book.toString(), log.tail(), "FIRST"));
        var positions = IntStream.range(0, TIMES)
                .mapToLong(n -> log.append(commit(log, written(book, n))).join().last())
                .toArray();
        var made = times(TIMES, n -> checkpoints.make(book.toString(), positions[n], "NEXT"));
        var proved = times(TIMES, n -> checkpoints.consistency(book.toString(), 1 + n * 31L, EVENTS));
        var included = times(TIMES, n -> checkpoints.inclusion(book.toString(), n * 31L, EVENTS));

        assertThat(checkpoints.all(book.toString())).hasSize(TIMES + 1);
        Verdict.of(
                "Checkpoints at 10,000 events in " + where,
                "no seed, the first after a start %.0f ms, then %.2f ms (99 of 100 in %.2f),"
                        + " consistency %.3f ms (%.3f), inclusion %.3f ms (%.3f)",
                first[0],
                made[TIMES / 2],
                made[TIMES * 99 / 100],
                proved[TIMES / 2],
                proved[TIMES * 99 / 100],
                included[TIMES / 2],
                included[TIMES * 99 / 100]);
    }

    private void fill(Log<Note> log) {
        CompletableFuture.allOf(IntStream.range(0, 1_000)
                        .mapToObj(n -> log.append(commit(log, written(book, n))))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Milliseconds, the shortest first. */
    private static double[] times(int count, IntConsumer what) {
        var taken = IntStream.range(0, count)
                .mapToDouble(n -> {
                    var begun = System.nanoTime();
                    what.accept(n);
                    return (System.nanoTime() - begun) / 1e6;
                })
                .toArray();
        Arrays.sort(taken);
        return taken;
    }
}
