package dev.narada.log.axon.suite;

import dev.narada.log.Log;
import dev.narada.log.sqlite.SqliteLog;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.extension.RegisterExtension;

class AxonSuiteOnSqliteTest extends AxonSuite {

    @RegisterExtension
    static final Tally TALLY = new Tally("SQLite");

    @Override
    Log<String> open(Path directory) {
        return SqliteLog.open(directory, FORMAT, Clock.systemUTC());
    }
}
