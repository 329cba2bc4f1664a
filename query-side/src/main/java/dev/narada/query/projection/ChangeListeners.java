package dev.narada.query.projection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who is told when a workshop has changed. One who does not take it takes it from none of the others. */
final class ChangeListeners {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListeners.class);

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /** Returns what ends the watching. */
    Runnable add(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    void tell() {
        watchers.forEach(ChangeListeners::tell);
    }

    private static void tell(Runnable watcher) {
        try {
            watcher.run();
        } catch (RuntimeException | Error e) {
            LOG.error("Somebody who watches a workshop could not be told", e);
        }
    }
}
