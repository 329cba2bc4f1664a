package dev.narada.log.mongo;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.UUID;

/** The test double on the wire: a server that speaks MongoDB's protocol and keeps everything in memory. */
final class Wire implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final InetSocketAddress address = server.bind();

    InetSocketAddress address() {
        return address;
    }

    /** Settings for a database of its own. */
    MongoSettings fresh() {
        return settings(
                address.getPort(), "narada_" + UUID.randomUUID().toString().replace("-", ""));
    }

    static MongoSettings settings(int port, String database) {
        return MongoSettings.of("mongodb://127.0.0.1:" + port + "/" + database)
                .waiting(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(20))
                .admittingTestDouble();
    }

    @Override
    public void close() {
        server.shutdownNow();
    }
}
