package dev.narada.log.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Gets old bytes out of a file and out of the log of pages beside it, without holding up who writes it. */
final class Rewriting implements AutoCloseable {

    private final Path file;
    private final Writing writing;
    private final SqliteConnection session;

    Rewriting(Path file, Writing writing) throws SQLException {
        this.file = file;
        this.writing = writing;
        this.session = SqliteConnection.impatient(file);
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /**
     * Empties the log of pages: most of it is put in place while others write, and only the rest while they wait.
     * Returns false when somebody still reads what stands in it.
     */
    boolean truncate() throws SQLException {
        session.number("PRAGMA wal_checkpoint(PASSIVE)");
        return writing.between(() -> session.number("PRAGMA wal_checkpoint(TRUNCATE)")) == 0;
    }

    /** Whether one of these still stands in the file. */
    boolean has(List<byte[]> traces) throws IOException {
        return Traces.isIn(file, traces);
    }

    /** Writes the whole file anew. Whoever has to write meanwhile ends that; then it returns false. */
    boolean rewrite() throws SQLException {
        return writing.unlessAwaited(session, "VACUUM");
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
