package dev.narada.log.kill;

import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;

import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;

/** A process that writes with many hands until it is killed, and says each command once it was acknowledged. */
public final class BusyWriters {

    private static final int HANDS = 64;
    private static final int LARGEST_COMMIT = 5;

    private BusyWriters() {}

    public static void main(String[] arguments) {
        var log = SqliteLog.open(Path.of(arguments[0]), Notes.FORMAT, Clock.systemUTC());
        // Unbuffered: what is said is with the parent, whatever happens to this process next.
        var parent = new PrintStream(new FileOutputStream(FileDescriptor.out), false);
        say(parent, "ready");
        var book = new BookId(UUID.fromString(arguments[1]));
        for (int hand = 0; hand < HANDS; hand++) {
            next(log, book, hand, 0, parent);
        }
        // The parent ends this.
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            log.close();
        }
    }

    private static void next(Log<Note> log, BookId book, int hand, int turn, PrintStream parent) {
        var command = UUID.randomUUID();
        var size = (hand + turn) % LARGEST_COMMIT + 1;
        var notes = IntStream.range(0, size).mapToObj(i -> written(book, size)).toArray(Note[]::new);
        log.append(commit(log, command, null, notes)).thenAccept(_ -> {
            say(parent, command.toString());
            next(log, book, hand, turn + 1, parent);
        });
    }

    private static void say(PrintStream parent, String line) {
        synchronized (parent) {
            var bytes = Notes.bytes(line + "\n");
            parent.write(bytes, 0, bytes.length);
        }
    }
}
