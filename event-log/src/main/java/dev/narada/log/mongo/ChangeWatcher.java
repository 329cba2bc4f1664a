package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Aggregates;
import dev.narada.log.LogUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/**
 * Notices that another node has written. The change stream only wakes: what was written is read by position, and a poll
 * notices whatever the stream did not say.
 */
final class ChangeWatcher implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatcher.class);

    private final BlockingClient calls;
    private final Runnable wake;
    private final Duration poll;
    private final AtomicLong known;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable String trouble;
    private @Nullable Disposable stream;

    /** Wakes for what comes after a position. */
    ChangeWatcher(BlockingClient calls, long position, Duration poll, Runnable wake) {
        this.calls = calls;
        this.known = new AtomicLong(position);
        this.poll = poll;
        this.wake = wake;
    }

    void start(boolean changeStream) {
        if (changeStream) {
            var inserts = List.of(
                    Aggregates.match(eq("operationType", "insert")),
                    Aggregates.project(include("operationType", "fullDocument.size", "fullDocument._id")));
            stream = Flux.defer(() -> calls.collection(Collections.COMMITS).watch(inserts))
                    .doOnError(e -> LOG.info("The change stream ended and is opened again: {}", e.toString()))
                    .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, poll))
                    .subscribe(change -> {
                        var inserted = change.getFullDocument();
                        if (inserted != null && !OneAnswer.isClaim(inserted)) {
                            stands(CommitDocument.last(inserted));
                        }
                    });
        }
        Thread.ofPlatform().name("log-mongo-poll").daemon().start(this::poll);
    }

    /** What this node inserted itself is no reason to wake. */
    void own(long last) {
        known.accumulateAndGet(last, Math::max);
    }

    /** Why nobody would notice now. */
    @Nullable
    String trouble() {
        return trouble;
    }

    private void stands(long position) {
        if (known.getAndAccumulate(position, Math::max) < position) {
            wake.run();
        }
    }

    private void poll() {
        while (!isClosed()) {
            try {
                look();
                trouble = null;
            } catch (LogUnavailableException e) {
                trouble = e.getMessage();
                LOG.debug("Nobody answers whether there is more", e);
            } catch (RuntimeException | Error e) {
                // Nobody would look any more if this thread ended.
                trouble = "nobody can look whether there is more: " + e;
                LOG.error("Looking whether there is more failed", e);
            }
        }
    }

    private void look() {
        // The next commit stands at exactly the next position: no need to ask for a range.
        var next = known.get() + 1;
        calls.first(Collections.COMMITS, eq("_id", next), find -> find.projection(include("size")))
                .ifPresent(commit -> stands(CommitDocument.last(commit)));
    }

    private boolean isClosed() {
        try {
            return closed.await(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (stream != null) {
            stream.dispose();
        }
    }
}
