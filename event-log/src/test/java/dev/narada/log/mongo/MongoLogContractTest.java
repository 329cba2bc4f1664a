package dev.narada.log.mongo;

import dev.narada.log.Log;
import dev.narada.log.LogContractTest;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** On the wire, against the test double: what runs everywhere. */
class MongoLogContractTest extends LogContractTest {

    private static Wire wire;

    @TempDir
    private Path directory;

    private MongoSettings settings = wire.fresh();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
    }

    @AfterAll
    static void stopServer() {
        wire.close();
    }

    @Override
    protected Log<Note> open(Clock clock) {
        return MongoLog.open(settings, directory, Notes.FORMAT, clock);
    }

    /** The test double has no index but the unique ones: each search takes longer the more is there. */
    @Override
    protected int stores() {
        return 10;
    }

    @Override
    protected void turnToFreshStore() {
        settings = wire.fresh();
    }

    @Override
    protected boolean admitsNodes() {
        return true;
    }
}
