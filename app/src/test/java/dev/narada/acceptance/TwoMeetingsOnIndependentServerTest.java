package dev.narada.acceptance;

import dev.narada.log.mongo.IndependentServer;
import dev.narada.log.mongo.WithIndependentServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same meetings on a server that was not made by MongoDB's makers, with nothing made easier for it. */
@Tag("full")
@ExtendWith(WithIndependentServer.class)
class TwoMeetingsOnIndependentServerTest extends TwoMeetingsOverHttpTest {

    private static IndependentServer server;

    private final String database = "narada_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void startServer(@TempDir Path directory) {
        server = IndependentServer.start(directory.resolve("server"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Override
    Product start(Path dataDir, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--spring.mongodb.uri=" + server.uri(database));
        return Product.start(dataDir, all.toArray(String[]::new));
    }
}
