package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;

import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes two hundred commands a second, on the due moment, and remembers which were acknowledged. */
final class Hands implements AutoCloseable {

    static final int A_SECOND = 200;
    static final int LARGEST_COMMIT = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Note.BookId> books =
            Stream.generate(Notes::book).limit(3).toList();
    private final AtomicLong turns = new AtomicLong();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Log<Note> log;

    Hands(Log<Note> log) {
        this.log = log;
        clock.scheduleAtFixedRate(this::write, 0, 1_000_000 / A_SECOND, TimeUnit.MICROSECONDS);
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    /** One commit whose every note says of how many it is made. */
    static Note[] notes(Note.BookId book, long turn) {
        var size = (int) (turn % LARGEST_COMMIT) + 1;
        return IntStream.range(0, size).mapToObj(_ -> written(book, size)).toArray(Note[]::new);
    }

    private void write() {
        var turn = turns.getAndIncrement();
        var command = UUID.randomUUID();
        var book = books.get((int) (turn % books.size()));
        log.append(commit(log, command, null, notes(book, turn))).thenAccept(_ -> acknowledged.add(command));
    }

    @Override
    public void close() {
        clock.shutdown();
        try {
            if (!clock.awaitTermination(10, TimeUnit.SECONDS)) {
                throw new AssertionError("the hands did not come to rest");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
