package dev.narada.log.sqlite;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.Log;
import dev.narada.log.RepeatedCommandException;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in memory knows which commands are new to it, those included that changed nothing. */
class AnsweredFromMemoryTest {

    private final BookId book = Notes.book();
    private final UUID changing = UUID.randomUUID();
    private final UUID unchanging = UUID.randomUUID();

    @TempDir
    private Path directory;

    private Log<Note> open() {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }

    private void answer(Log<Note> log, UUID command) {
        log.keepAnswer(book.toString(), command, "writer", bytes("request"), bytes("nothing to do"), 1)
                .join();
    }

    @Test
    void what_was_told_before_the_start_is_told_again() {
        try (var log = open()) {
            log.append(commit(log, changing, null, written(book, 1))).join();
            answer(log, unchanging);
        }
        try (var log = open()) {
            log.source(about(book));

            assertThat(log.inMemory().ledgers()).isEqualTo(1);
            assertThat(log.answered(book.toString(), changing))
                    .hasValueSatisfying(it -> assertThat(it.changed()).isTrue());
            assertThat(log.answered(book.toString(), unchanging))
                    .hasValueSatisfying(it -> assertThat(it.changed()).isFalse());
            assertThat(log.answered(book.toString(), UUID.randomUUID())).isEmpty();
        }
    }

    @Test
    void what_is_told_while_the_ledger_is_in_memory_is_told_again() {
        try (var log = open()) {
            log.append(commit(log, written(book, 1))).join();
            log.source(about(book));
            log.append(commit(log, changing, null, written(book, 2))).join();
            answer(log, unchanging);

            assertThat(log.answered(book.toString(), changing)).isPresent();
            assertThat(log.answered(book.toString(), unchanging)).isPresent();
            for (var told : new UUID[] {changing, unchanging}) {
                assertThatThrownBy(() -> log.append(commit(log, told, null, written(book, 3)))
                                .join())
                        .hasCauseInstanceOf(RepeatedCommandException.class);
            }
        }
    }
}
