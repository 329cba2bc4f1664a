package dev.narada.log.mongo;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Nodes on one store, writers that try each command until it is answered, and a check of what came of it. */
final class BusyNodes implements AutoCloseable {

    private static final int WRITERS_PER_NODE = 6;

    private final List<Log<Note>> nodes;
    private final List<Heard> heard;
    private final List<BookId> books = Stream.generate(Notes::book).limit(3).toList();
    private final Map<UUID, Answered> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong tries = new AtomicLong();
    private volatile boolean enough;
    private volatile boolean closed;

    BusyNodes(List<Log<Note>> nodes) {
        this.nodes = nodes;
        this.heard = nodes.stream().map(Heard::new).toList();
    }

    /** Starts writers that write as fast as they are answered, until it is enough. */
    List<Future<?>> start(ExecutorService threads, long seed) {
        return IntStream.range(0, WRITERS_PER_NODE * nodes.size())
                .<Future<?>>mapToObj(i ->
                        threads.submit(() -> write(nodes.get(i % nodes.size()), new Random(seed + i))))
                .toList();
    }

    /** Starts one more command, on one node after the other. */
    Future<?> startOne(ExecutorService threads, long number) {
        return threads.submit(() -> writeOne(nodes.get(Math.floorMod(number, nodes.size())), new Random(number)));
    }

    int acknowledged() {
        return acknowledged.size();
    }

    long tries() {
        return tries.get();
    }

    /** Lets writers end when what they have begun is answered. */
    void enough() {
        enough = true;
    }

    /** What was acknowledged stands, once and as it was told, and every node has heard it. */
    void verify(MongoLog<Note> log) {
        var tail = log.tail();
        assertThat(log.verify().position()).isEqualTo(tail);
        acknowledged.forEach((command, told) -> assertThat(stored(log, command))
                .as("what command %s was told", command)
                .isEqualTo(told));
        var changed = acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue().changed())
                .map(Map.Entry::getKey)
                .collect(toSet());
        for (var one : heard) {
            await().atMost(Duration.ofSeconds(30)).until(() -> one.position() == tail);
            assertThat(one.wrong()).isEmpty();
            assertThat(one.commands()).isEqualTo(changed);
        }
    }

    private Answered stored(Log<Note> log, UUID command) {
        return books.stream()
                .flatMap(book -> log.answered(book.toString(), command).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("lost: " + command));
    }

    private void write(Log<Note> node, Random random) {
        while (!enough) {
            writeOne(node, random);
        }
    }

    private void writeOne(Log<Note> node, Random random) {
        var book = books.get(random.nextInt(books.size()));
        var command = UUID.randomUUID();
        acknowledged.put(command, untilAnswered(node, book, command, random));
    }

    /** What a phone does: the same command again, until there is an answer. */
    private Answered untilAnswered(Log<Note> node, BookId book, UUID command, Random random) {
        var changes = random.nextInt(5) > 0;
        var events = 1 + random.nextInt(3);
        var depends = random.nextInt(4) == 0;
        while (!closed) {
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
        throw new IllegalStateException("closed before command " + command + " was answered");
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
    public void close() {
        closed = true;
        nodes.forEach(Log::close);
    }
}
