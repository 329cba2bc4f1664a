package dev.narada.app.operate;

import dev.narada.log.mongo.MongoSettings;
import dev.narada.log.mongo.MongoStore;
import dev.narada.log.sqlite.SqliteReading;
import dev.narada.log.sqlite.SqliteStore;
import dev.narada.log.store.Store;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where a store is, as the operator names it: a directory, or the URI of a MongoDB replica set. */
sealed interface StoreLocation {

    /** The store with its lock, to write it or to be sure that nobody else does. */
    Store open();

    /** The store as it is, while a server may go on writing it. */
    Store reading();

    record Directory(Path path) implements StoreLocation {

        @Override
        public Store open() {
            return SqliteStore.open(path);
        }

        @Override
        public Store reading() {
            return SqliteReading.of(path);
        }

        @Override
        public String toString() {
            return path.toAbsolutePath().normalize().toString();
        }
    }

    /**
     * A replica set.
     *
     * @param keys the directory with {@code instance.key}
     */
    record Database(MongoSettings settings, Path keys) implements StoreLocation {

        @Override
        public Store open() {
            return MongoStore.open(settings, keys);
        }

        @Override
        public Store reading() {
            return open();
        }

        /** Without the password that may stand in the URI. */
        @Override
        public String toString() {
            return settings.uri().replaceFirst("//[^/@]*@", "//");
        }
    }

    static StoreLocation of(String named, String keys, UnaryOperator<MongoSettings> settings) {
        return named.startsWith("mongodb:") || named.startsWith("mongodb+srv:")
                ? new Database(settings.apply(MongoSettings.of(named)), Path.of(keys))
                : new Directory(Path.of(named));
    }
}
