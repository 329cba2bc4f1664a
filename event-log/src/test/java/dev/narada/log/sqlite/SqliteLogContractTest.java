package dev.narada.log.sqlite;

import dev.narada.log.Log;
import dev.narada.log.LogContractTest;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.store.StoreLog;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogContractTest extends LogContractTest {

    @TempDir
    private Path directory;

    private SqliteStore shared;

    @Override
    protected Log<Note> open(Clock clock) {
        return SqliteLog.open(directory, Notes.FORMAT, clock);
    }

    @Override
    protected boolean admitsNodes() {
        return false;
    }

    /** Two writers in one process, since the file admits no second one. */
    @Override
    protected List<Log<Note>> racers() {
        shared = SqliteStore.open(directory);
        return List.of(
                new StoreLog<>(shared, Notes.FORMAT, Clock.systemUTC()),
                new StoreLog<>(shared, Notes.FORMAT, Clock.systemUTC()));
    }

    @AfterEach
    void closeShared() {
        if (shared != null) {
            shared.close();
        }
    }
}
