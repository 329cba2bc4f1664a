package dev.narada.log.axon.suite;

import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;

class AxonSuiteInMemoryTest extends AxonSuite {

    @RegisterExtension
    static final Tally TALLY = new Tally("memory");

    @Override
    Log<String> open(Path directory) {
        return new InMemoryLog<>(FORMAT, Clock.systemUTC());
    }
}
