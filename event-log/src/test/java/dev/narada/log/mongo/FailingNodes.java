package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;

import dev.narada.log.Answered;
import dev.narada.log.Condition;
import dev.narada.log.ConflictException;
import dev.narada.log.Heard;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.RepeatedCommandException;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two nodes on one store, each behind a wire of its own, and writers that try each command until it is answered. */
final class FailingNodes implements AutoCloseable {

    private static final int WRITERS_PER_NODE = 6;

    private final List<FaultyWire> wires;
    private final List<Log<Note>> nodes;
    private final List<Heard> heard;
    private final List<BookId> books = Stream.generate(Notes::book).limit(3).toList();
    private final Map<UUID, Answered> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong tries = new AtomicLong();
    private volatile boolean enough;

    FailingNodes(Wire server, MongoSettings direct, Path directory, long seed) {
        // The first start of a store takes longer than the nodes of this test wait for anything.
        MongoLog.open(direct, directory, Notes.FORMAT, Clock.systemUTC()).close();
        wires = List.of(new FaultyWire(server.address(), seed), new FaultyWire(server.address(), seed + 1));
        nodes = wires.stream().map(wire -> open(wire, direct, directory)).toList();
        heard = nodes.stream().map(Heard::new).toList();
        wires.forEach(wire -> wire.faulty(true));
    }

    private static Log<Note> open(FaultyWire wire, MongoSettings direct, Path directory) {
        var settings = Wire.settings(wire.port(), direct.database())
                .waiting(Duration.ofMillis(400), Duration.ofMillis(2_500), Duration.ofMillis(25));
        return MongoLog.open(settings, directory, Notes.FORMAT, Clock.systemUTC());
    }

    /** Starts the writers. */
    List<Future<?>> start(ExecutorService threads, long seed) {
        return IntStream.range(0, WRITERS_PER_NODE * nodes.size())
                .<Future<?>>mapToObj(i ->
                        threads.submit(() -> write(nodes.get(i % nodes.size()), new Random(seed + i))))
                .toList();
    }

    int faults() {
        return wires.stream().mapToInt(FaultyWire::faults).sum();
    }

    int faults(Fault fault) {
        return wires.stream().mapToInt(wire -> wire.faults(fault)).sum();
    }

    long tries() {
        return tries.get();
    }

    Map<UUID, Answered> acknowledged() {
        return acknowledged;
    }

    List<BookId> books() {
        return books;
    }

    List<Heard> heard() {
        return heard;
    }

    /** Lets writers end when what they have begun is answered, on a wire that works again. */
    void heal() {
        enough = true;
        wires.forEach(wire -> wire.faulty(false));
    }

    private void write(Log<Note> node, Random random) {
        while (!enough) {
            var book = books.get(random.nextInt(books.size()));
            var command = UUID.randomUUID();
            acknowledged.put(command, untilAnswered(node, book, command, random));
        }
    }

    /** What a phone does: the same command again, until there is an answer. */
    private Answered untilAnswered(Log<Note> node, BookId book, UUID command, Random random) {
        var changes = random.nextInt(5) > 0;
        var events = 1 + random.nextInt(3);
        var depends = random.nextInt(4) == 0;
        while (true) {
            tries.incrementAndGet();
            try {
                return changes
                        ? append(node, book, command, events, depends)
                        : now(node.keepAnswer(
                                book.toString(), command, "writer:" + book, bytes("request"), bytes("no"), 0));
            } catch (LogUnavailableException | ConflictException e) {
                // The same command again.
            } catch (RepeatedCommandException e) {
                var known = answered(node, book, command);
                if (known != null) {
                    return known;
                }
            }
        }
    }

    private static Answered append(Log<Note> node, BookId book, UUID command, int events, boolean depends) {
        var marker = depends ? node.source(about(book)).marker() : 0;
        var notes = IntStream.range(0, events).mapToObj(i -> written(book, i)).toArray(Note[]::new);
        var receipt =
                now(node.append(commit(node, command, depends ? new Condition(about(book), marker) : null, notes)));
        return new Answered(bytes("request"), bytes("answer"), receipt.last(), true);
    }

    private static @Nullable Answered answered(Log<Note> node, BookId book, UUID command) {
        try {
            return node.answered(book.toString(), command).orElseThrow();
        } catch (LogUnavailableException e) {
            return null;
        }
    }

    private static <T> T now(Future<T> outcome) {
        try {
            return outcome.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new AssertionError(e);
        } catch (Exception e) {
            throw new AssertionError("no outcome in time", e);
        }
    }

    @Override
    public void close() throws IOException {
        nodes.forEach(Log::close);
        for (var wire : wires) {
            wire.close();
        }
    }
}
