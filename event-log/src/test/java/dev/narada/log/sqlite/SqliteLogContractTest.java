package dev.narada.log.sqlite;

import dev.narada.log.Log;
import dev.narada.log.LogContractTest;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogContractTest extends LogContractTest {

    @TempDir
    private Path directory;

    @Override
    protected Log<Note> open(Clock clock) {
        return SqliteLog.open(directory, Notes.FORMAT, clock);
    }

    @Override
    protected boolean admitsNodes() {
        return false;
    }
}
