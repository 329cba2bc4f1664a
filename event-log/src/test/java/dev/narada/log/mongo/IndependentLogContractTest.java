package dev.narada.log.mongo;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** On a server that was not made by MongoDB's makers. It does about 25 things a second, so all is done less often. */
@Tag("full")
@ExtendWith(WithIndependentServer.class)
class IndependentLogContractTest extends MongoContract {

    /** By how much, though never less often than ten times. */
    private static final int SLOWER = 100;

    private static IndependentServer server;

    @BeforeAll
    static void startServer(@TempDir Path directory) {
        server = IndependentServer.start(directory.resolve("server"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    String uri() {
        return server.uri("");
    }

    /** They go with the server. */
    @Override
    void dropDatabases() {}

    @Override
    protected int times(int wanted) {
        return Math.max(10, wanted / SLOWER);
    }
}
