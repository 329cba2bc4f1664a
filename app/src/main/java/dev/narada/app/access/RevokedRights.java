package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says that a right has ended: a login, a role, a phone's seat, the link of a projector. On this server it is heeded
 * before whoever ended it is answered. Others on the same store look a few times a second for a mark that is left there,
 * and rights that end by the clock or by the record are asked after in the same rhythm.
 */
public final class RevokedRights implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RevokedRights.class);
    private static final Duration RHYTHM = Duration.ofMillis(300);
    private static final String MARK = "latest";

    private record Mark(long count) {}

    private final Documents<Mark> marks;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rights-", 1).daemon().factory());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile long generation;
    private long seen;

    RevokedRights(AccessStore store) {
        this.marks = new Documents<>(store, "endings", Mark.class);
        this.seen = count();
    }

    /** From now on everybody who listens is asked after by {@code listener}, which may block. */
    public void begin(Runnable listener) {
        listeners.add(listener);
        var every = RHYTHM.toMillis();
        timer.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    /** Others listen too, until {@link #askNoMore}. */
    public void alsoAsk(Runnable listener) {
        listeners.add(listener);
    }

    /** They listen no more. */
    public void askNoMore(Runnable listener) {
        listeners.remove(listener);
    }

    /** A right has ended, and what is remembered of it here was taken out already. */
    void ended() {
        heed(marks.change(MARK, new Mark(0), mark -> new Mark(mark.count() + 1)).count());
        askAgain();
    }

    /** The record may have ended a right. */
    void askAgain() {
        listeners.forEach(Runnable::run);
    }

    /** What was remembered before this number changed may be out of date. */
    long generation() {
        return generation;
    }

    private void look() {
        try {
            var count = count();
            if (isNews(count)) {
                generation++;
            }
            askAgain();
        } catch (RuntimeException e) {
            LOG.debug("Whether rights have ended cannot be asked now", e);
        }
    }

    /** Our own mark is no news, unless others left theirs in between. */
    private synchronized void heed(long count) {
        if (count == seen + 1) {
            seen = count;
        }
    }

    private synchronized boolean isNews(long count) {
        var news = count > seen;
        seen = Math.max(seen, count);
        return news;
    }

    private long count() {
        return marks.get(MARK).map(Mark::count).orElse(0L);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
