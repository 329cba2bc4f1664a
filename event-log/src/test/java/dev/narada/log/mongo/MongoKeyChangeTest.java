package dev.narada.log.mongo;

import dev.narada.log.KeyChangeContract;
import dev.narada.log.store.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class MongoKeyChangeTest extends KeyChangeContract {

    private static Wire wire;

    @TempDir
    private Path directory;

    private final MongoSettings settings = wire.fresh();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
    }

    @AfterAll
    static void stopServer() {
        wire.close();
    }

    @Override
    protected Store store() {
        return MongoStore.open(settings, directory);
    }
}
