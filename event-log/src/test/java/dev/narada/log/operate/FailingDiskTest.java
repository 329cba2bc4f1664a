package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.LogUnavailableException;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P7: when the disk fails while a commit is being made durable, nothing is written any more until a restart. The failure
 * is a limit on the size of files, which the system reports as an error of the write and not as a full disk.
 */
@Tag("full")
class FailingDiskTest {

    @TempDir
    private Path directory;

    private final Note.BookId book = Notes.book();

    @Test
    void after_a_failed_flush_the_log_is_only_read() throws Exception {
        try (var log = open()) {
            log.append(commit(log, written(book, 1))).join();
            try {
                limitFiles(Long.toString(Files.size(directory.resolve("narada.db-wal"))));
                assertThatThrownBy(
                                () -> log.append(commit(log, written(book, 2))).join())
                        .hasCauseInstanceOf(LogUnavailableException.class);
            } finally {
                limitFiles("unlimited");
            }

            assertThatThrownBy(() -> log.append(commit(log, written(book, 3))).join())
                    .hasCauseInstanceOf(LogUnavailableException.class)
                    .hasMessageContaining("restart the server");
            assertThat(log.trouble()).isPresent();
            assertThat(log.source(about(book)).events()).hasSize(1);
        }
        try (var log = open()) {
            assertThat(log.append(commit(log, written(book, 4))).join().n()).isEqualTo(1);
            log.verify();
        }
        Verdict.of("P7 failed flush", "no seed, 1 failure, read-only until the restart, 0 lost");
    }

    private static void limitFiles(String soft) throws IOException, InterruptedException {
        var self = Long.toString(ProcessHandle.current().pid());
        var limited = false;
        try {
            var process = new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + soft + ":unlimited").start();
            limited = process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            limited = false;
        }
        if (!limited) {
            Verdict.of("P7 failed flush", "NOT RUN, prlimit is not there, or may not be used");
        }
        Assumptions.assumeTrue(limited, "prlimit is not there, or may not be used");
    }

    private SqliteLog<Note> open() {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }
}
