package dev.narada.log.speed;

import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.log.Commit;
import dev.narada.log.Condition;
import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.PageId;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Durable commits per second on SQLite with so many outstanding at once, beside single flushes of as many bytes to a
 * file in the same directory (SPEED.md, S3). Log and flushes take turns; what counts is the median of the ratios.
 */
public final class AppendSpeed {

    private static final Duration TURN = Duration.ofSeconds(Integer.getInteger("narada.seconds", 2));
    private static final int ROUNDS = Integer.getInteger("narada.rounds", 5);
    /** As long as the leaf, its sealed words and the answer of one commit. */
    private static final int BYTES = 1_024;

    private static final int PAGES = 300;
    private static final int WARM_UP = 64;

    private AppendSpeed() {}

    /** One directory on the disk to measure, then how many outstanding, such as {@code 1 8 64 512}. */
    public static void main(String[] arguments) throws Exception {
        for (int i = 1; i < arguments.length; i++) {
            for (var ledgers : List.of(1, 100)) {
                measure(Path.of(arguments[0]), Integer.parseInt(arguments[i]), ledgers);
            }
        }
    }

    private static void measure(Path parent, int outstanding, int ledgers) throws Exception {
        var directory = Files.createTempDirectory(parent, "append-speed");
        var books = Stream.generate(Notes::book).limit(ledgers).toList();
        var commits = new ArrayList<Double>();
        var flushes = new ArrayList<Double>();
        try (var log = SqliteLog.open(directory.resolve("log"), Notes.FORMAT, Clock.systemUTC())) {
            // With many at once, so that the code is compiled before the first turn that counts.
            commitsPerSecond(log, books, WARM_UP);
            for (int round = 0; round < ROUNDS; round++) {
                flushes.add(flushesPerSecond(directory.resolve("flushed")));
                commits.add(commitsPerSecond(log, books, outstanding));
            }
        }
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(commits.get(round) / flushes.get(round));
        }
        var spread = max(flushes) / min(flushes);
        System.out.printf(
                "S3 append, SQLite: %d outstanding, %d ledgers: %,.0f commits/s, %,.0f single flushes/s, ratio %.2f%s%n",
                outstanding,
                ledgers,
                median(commits),
                median(flushes),
                median(ratios),
                spread > 3 ? " (no verdict: single flushes differ by more than 3 times)" : "");
    }

    private static double flushesPerSecond(Path file) throws IOException {
        var bytes = ByteBuffer.allocate(BYTES);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var flushes = 0;
            var start = System.nanoTime();
            for (; System.nanoTime() - start < TURN.toNanos(); flushes++) {
                channel.write(bytes.rewind());
                channel.force(false);
            }
            return perSecond(flushes, start);
        }
    }

    /** A condition may fail when two are about the same idea at once; those are not counted. */
    private static double commitsPerSecond(Log<Note> log, List<BookId> books, int outstanding) throws Exception {
        var places = new Semaphore(outstanding);
        var acknowledged = new AtomicInteger();
        var start = System.nanoTime();
        for (int i = 0; System.nanoTime() - start < TURN.toNanos(); i++) {
            places.acquire();
            log.append(next(log, books.get(i % books.size()), i)).whenComplete((_, failure) -> {
                if (failure == null) {
                    acknowledged.incrementAndGet();
                }
                places.release();
            });
        }
        if (!places.tryAcquire(outstanding, 60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("some commits were never answered");
        }
        return perSecond(acknowledged.get(), start);
    }

    /** As from a phone: an id in the order of time, and one of some hundred ideas that it is about. */
    private static Commit next(Log<Note> log, BookId book, int number) {
        var page = new PageId(new UUID(book.value().getMostSignificantBits(), number % PAGES));
        var depends = new Condition(Notes.about(book, page), log.tail());
        return commit(log, UuidCreator.getTimeOrderedEpoch(), depends, written(book, page, number, "a line of words"));
    }

    private static double perSecond(int done, long start) {
        return done * 1e9 / (System.nanoTime() - start);
    }

    private static double median(List<Double> figures) {
        return sorted(figures).skip(figures.size() / 2).findFirst().orElseThrow();
    }

    private static double min(List<Double> figures) {
        return sorted(figures).min().orElseThrow();
    }

    private static double max(List<Double> figures) {
        return sorted(figures).max().orElseThrow();
    }

    private static DoubleStream sorted(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).sorted();
    }
}
