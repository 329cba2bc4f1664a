package dev.narada.log.sqlite;

import dev.narada.log.Format;
import dev.narada.log.store.GroupCommitLog;
import java.nio.file.Path;
import java.time.Clock;

/** The log in a directory of its own, kept by one server. */
public final class SqliteLog<E> extends GroupCommitLog<E> {

    private SqliteLog(SqliteStore store, Format<E> format, Clock clock) {
        super(store, format, clock);
    }

    /**
     * Opens the log in a directory, or begins one. Refuses with {@link dev.narada.log.InUseException} while another
     * server stands on it and with {@link dev.narada.log.NewerFormatException} when a newer program wrote it.
     */
    public static <E> SqliteLog<E> open(Path directory, Format<E> format, Clock clock) {
        var store = SqliteStore.open(directory);
        try {
            return new SqliteLog<>(store, format, clock);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }
}
