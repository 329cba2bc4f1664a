package dev.narada.query.live;

import dev.narada.http.RequestRefused;
import dev.narada.query.Positioned;
import dev.narada.query.projection.StandstillException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One view of one workshop for one audience, and everybody who follows it. Changes are counted, and so is up to which of
 * them was rendered: what was rendered counts only once it stands, so that whoever joins in the meantime, or meets a
 * rendering that failed, sees that there is something left to do.
 */
final class ViewStream<V extends Record & Positioned> {

    private static final Logger LOG = LoggerFactory.getLogger(ViewStream.class);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int MOST_DOUBLINGS = 5;

    private final Supplier<V> render;
    private final long longestNanos;
    private final DeliveryBudget budget;
    private final ScheduledExecutorService timer;
    private final Set<Subscriber<V>> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final AtomicLong changes = new AtomicLong(1);
    private final Lock rendering = new ReentrantLock();
    private final SentStates<V> states;
    private volatile long rendered;
    private final Set<String> served = ConcurrentHashMap.newKeySet();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable V announced;
    private volatile long lastPublished = System.nanoTime() - Long.MAX_VALUE / 4;
    private volatile long workNanos;
    private volatile long emptySince = System.nanoTime();
    private volatile long followedSince = emptySince;
    private final Shown shown;

    /** Hears when a state has been handed to everybody who follows, and since when somebody has. */
    @FunctionalInterface
    interface Shown {
        void at(long position, long followedSince);
    }

    /** {@code quiet}: nothing is sent when nothing but the position has changed. No frame waits {@code longestNanos}. */
    ViewStream(
            Supplier<V> render,
            boolean quiet,
            long longestNanos,
            DeliveryBudget budget,
            ScheduledExecutorService timer,
            Shown shown) {
        this.shown = shown;
        this.render = render;
        this.states = new SentStates<>(quiet);
        this.longestNanos = longestNanos;
        this.budget = budget;
        this.timer = timer;
    }

    /** What a viewer who has {@code from} is to be sent; none when that is the latest. */
    synchronized byte @Nullable [] frameFrom(@Nullable V from) {
        return states.frameFrom(from);
    }

    synchronized @Nullable V latest() {
        return states.latest();
    }

    /** The state that somebody was sent with this id, if it is still remembered. */
    synchronized @Nullable V at(long position) {
        return states.at(position);
    }

    /**
     * Notes that a device follows this view; says whether it did before. What it has under an id may else be the view of
     * another audience, in which it was until now.
     */
    boolean servesAgain(String device) {
        return !served.add(device);
    }

    void join(Subscriber<V> watcher) {
        if (watchers.isEmpty()) {
            followedSince = System.nanoTime();
        }
        watchers.add(watcher);
        if (isBehind()) {
            publishSoon();
        }
    }

    void leave(Subscriber<V> watcher) {
        if (watchers.remove(watcher) && watchers.isEmpty()) {
            emptySince = System.nanoTime();
        }
    }

    Set<Subscriber<V>> watchers() {
        return watchers;
    }

    /** Kept for a while after the last viewer left, because a whole room may lose its network at once. */
    boolean isEmptyFor(long nanos) {
        return watchers.isEmpty() && System.nanoTime() - emptySince > nanos;
    }

    /** The view may have changed: look, at once unless the node has much to deliver, else when it is this view's turn. */
    void changed() {
        changes.incrementAndGet();
        // Whoever joins now has been counted above, or looks at the count after joining.
        if (!watchers.isEmpty()) {
            publishSoon();
        }
    }

    /** Looks now if need be, for somebody who has just joined; the others hear of it in their own time. */
    void refresh() {
        if (!isBehind()) {
            return;
        }
        rendering.lock();
        try {
            var upTo = changes.get();
            if (rendered < upTo) {
                take(render.get());
                rendered = upTo;
            }
        } finally {
            rendering.unlock();
        }
    }

    private boolean isBehind() {
        return rendered < changes.get();
    }

    private synchronized void take(V view) {
        states.take(view);
    }

    private void publishSoon() {
        // A view that takes long to show is shown less often, so that showing never takes more than half of a thread.
        var now = System.nanoTime();
        var wait = Math.max(budget.restNanos(now), lastPublished + 2 * workNanos - now);
        publishIn(Math.clamp(wait, 0, Math.max(0, lastPublished + longestNanos - now)));
    }

    private void publishIn(long nanos) {
        if (due.compareAndSet(false, true)) {
            timer.schedule(this::publish, nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void publish() {
        due.set(false);
        lastPublished = System.nanoTime();
        try {
            refresh();
            failures.set(0);
            var news = latest() != announced;
            budget.spend(1 + (news ? watchers.size() : 0), lastPublished);
            if (news) {
                announced = latest();
                watchers.forEach(Subscriber::wake);
                tell(announced);
            }
            workNanos = System.nanoTime() - lastPublished;
        } catch (StandstillException e) {
            watchers.forEach(each -> each.parked(e.parked()));
        } catch (RequestRefused e) {
            // There is no such view any more, for whoever asks: those who follow it are told so when they come back.
            watchers.forEach(Subscriber::cut);
        } catch (RuntimeException | Error e) {
            publishAgain(e);
        }
    }

    private void tell(@Nullable V view) {
        if (view != null && !watchers.isEmpty()) {
            shown.at(view.position(), followedSince);
        }
    }

    /** What failed once may well succeed, though nothing has changed since. Said once, until it is shown again. */
    private void publishAgain(Throwable why) {
        var before = Math.min(failures.getAndIncrement(), MOST_DOUBLINGS);
        if (before == 0) {
            LOG.error("A view could not be shown; it is tried again", why);
        }
        if (!watchers.isEmpty()) {
            publishIn(Math.max(longestNanos, FIRST_PAUSE << before));
        }
    }
}
