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

    private static final int SLOWER = 50;

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

    @Override
    protected int times(int wanted) {
        return Math.max(2, wanted / SLOWER);
    }
}
