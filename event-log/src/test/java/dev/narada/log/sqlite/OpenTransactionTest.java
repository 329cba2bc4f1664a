package dev.narada.log.sqlite;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.LogUnavailableException;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Whatever goes wrong in the middle of a change, it leaves nothing open that could swallow the next one. */
class OpenTransactionTest {

    @TempDir
    private Path directory;

    private static void fail(String how) throws SQLException {
        switch (how) {
            case "refusal" -> throw new LogUnavailableException("planted");
            case "error" -> throw new OutOfMemoryError("planted");
            default -> throw new SQLException("planted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "error", "file"})
    void a_change_that_fails_is_taken_back_and_the_next_one_is_kept(String how) throws SQLException {
        var file = directory.resolve("some.db");
        try (var writing = new Writing(SqliteConnection.writing(file), new Disk())) {
            writing.atOnce(session -> session.update("CREATE TABLE t(v TEXT)"));

            assertThatThrownBy(() -> writing.atOnce(session -> {
                        session.update("INSERT INTO t VALUES ('half')");
                        fail(how);
                        return true;
                    }))
                    .hasMessageContaining("planted");
            writing.soon(session -> session.update("INSERT INTO t VALUES ('whole')"));
        }

        assertThat(values(file)).isEqualTo("whole");
    }

    @Test
    void a_reader_that_failed_sees_what_is_written_after() throws SQLException {
        var file = directory.resolve("some.db");
        try (var writing = new Writing(SqliteConnection.writing(file), new Disk());
                var readers = new Readers(file)) {
            writing.atOnce(session -> session.update("CREATE TABLE t(v TEXT)"));
            assertThatThrownBy(() -> readers.readAtOnce(session -> {
                        session.number("SELECT count(*) FROM t");
                        fail("error");
                        return true;
                    }))
                    .hasMessage("planted");

            writing.atOnce(session -> session.update("INSERT INTO t VALUES ('whole')"));

            assertThat(readers.<Long>read(session -> session.number("SELECT count(*) FROM t")))
                    .isEqualTo(1);
        }
    }

    @Test
    void a_failed_flush_of_one_file_ends_the_writing_of_both() throws Exception {
        var disk = new Disk();
        try (var record = new Writing(SqliteConnection.writing(directory.resolve("a.db")), disk);
                var keys = SqliteKeys.open(directory, disk)) {
            keys.obtain("person:1");

            disk.failed(new SQLiteException("planted", SQLiteErrorCode.SQLITE_IOERR_FSYNC));

            assertThatThrownBy(() -> record.soon(session -> session.update("CREATE TABLE t(v TEXT)")))
                    .hasMessageContaining("restart the server");
            assertThatThrownBy(() -> keys.obtain("person:2")).hasMessageContaining("restart the server");
            assertThat(keys.obtain("person:1").name())
                    .as("what is there is read")
                    .isEqualTo("person:1");
        }
    }

    @Test
    void nothing_hangs_after_the_log_is_closed() {
        var log = SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
        var book = book();
        log.append(commit(log, written(book, 1))).join();
        log.close();

        assertThatThrownBy(() -> log.source(Notes.about(book))).isInstanceOf(LogUnavailableException.class);
        assertThatThrownBy(() -> log.access().get("device", "a")).isInstanceOf(LogUnavailableException.class);
        assertThatThrownBy(() -> log.append(commit(log, written(book, 2))).join())
                .hasCauseInstanceOf(LogUnavailableException.class);
    }

    private static String values(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT group_concat(v) FROM t")) {
            return rows.getString(1);
        }
    }
}
