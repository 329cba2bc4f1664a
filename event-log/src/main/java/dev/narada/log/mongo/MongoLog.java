package dev.narada.log.mongo;

import dev.narada.log.Format;
import dev.narada.log.store.GroupCommitLog;
import java.time.Clock;
import javax.crypto.SecretKey;

/** A log in a MongoDB replica set. Any number of nodes may stand on one, each with a log of its own. */
public final class MongoLog<E> extends GroupCommitLog<E> {

    private MongoLog(MongoStore store, Format<E> format, Clock clock) {
        super(store, format, clock);
    }

    /**
     * Opens the log.
     *
     * @param instance wraps the data keys; the same on every node, and kept apart from the database
     * @throws UnfitException when the database cannot keep a log as it is; says what to do
     * @throws dev.narada.log.NewerFormatException when a newer program wrote it
     */
    public static <E> MongoLog<E> open(MongoSettings settings, SecretKey instance, Format<E> format, Clock clock) {
        return new MongoLog<>(MongoStore.open(settings, instance), format, clock);
    }
}
