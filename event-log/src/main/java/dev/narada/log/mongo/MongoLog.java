package dev.narada.log.mongo;

import dev.narada.log.Format;
import dev.narada.log.store.GroupCommitLog;
import java.nio.file.Path;
import java.time.Clock;

/** A log in a MongoDB replica set. Any number of nodes may stand on one, each with a log of its own. */
public final class MongoLog<E> extends GroupCommitLog<E> {

    private MongoLog(MongoStore store, Format<E> format, Clock clock) {
        super(store, format, clock);
    }

    /**
     * Opens the log, or begins one.
     *
     * @param directory holds {@code instance.key}, which wraps the data keys; all nodes have the same
     * @throws UnfitException when the database cannot keep a log as it is; says what to do
     * @throws dev.narada.log.NewerFormatException when a newer program wrote it
     */
    public static <E> MongoLog<E> open(MongoSettings settings, Path directory, Format<E> format, Clock clock) {
        var store = MongoStore.open(settings, directory);
        try {
            return new MongoLog<>(store, format, clock);
        } catch (RuntimeException | Error e) {
            store.close();
            throw e;
        }
    }
}
