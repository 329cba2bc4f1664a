package dev.narada.acceptance;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The same meetings with the record in MongoDB: the product differs by one setting, and one that admits the double. */
class TwoMeetingsOnMongoTest extends TwoMeetingsOverHttpTest {

    private static MongoServer server;
    private static int port;

    private final String database = "narada_" + UUID.randomUUID().toString().replace("-", "");

    @BeforeAll
    static void startServer() {
        server = new MongoServer(new MemoryBackend());
        port = server.bind().getPort();
    }

    @AfterAll
    static void stopServer() {
        server.shutdownNow();
    }

    @Override
    Product start(Path dataDir, String... settings) {
        var all = new ArrayList<>(List.of(settings));
        all.add("--spring.mongodb.uri=mongodb://127.0.0.1:" + port + "/" + database);
        all.add("--narada.mongodb.test-double=true");
        return Product.start(dataDir, all.toArray(String[]::new));
    }
}
