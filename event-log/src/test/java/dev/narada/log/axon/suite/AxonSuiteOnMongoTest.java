package dev.narada.log.axon.suite;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.narada.log.Log;
import dev.narada.log.mongo.MongoLog;
import dev.narada.log.mongo.MongoSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the wire, against the test double. */
class AxonSuiteOnMongoTest extends AxonSuite {

    @RegisterExtension
    static final Tally TALLY = new Tally("MongoDB's wire");

    private final MongoServer server = new MongoServer(new MemoryBackend());

    @Override
    Log<String> open(Path directory) {
        var settings = MongoSettings.of("mongodb://127.0.0.1:" + server.bind().getPort() + "/axon")
                .waiting(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofMillis(20))
                .admittingTestDouble();
        return MongoLog.open(settings, directory, FORMAT, Clock.systemUTC());
    }

    @AfterAll
    void stopServer() {
        server.shutdownNow();
    }
}
