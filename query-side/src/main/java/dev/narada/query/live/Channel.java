package dev.narada.query.live;

import dev.narada.query.Positioned;
import dev.narada.query.rooms.ParkedException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One view of one workshop for one audience, and everybody who follows it. It remembers the last states, so that a frame
 * from any of them to the latest can be made when somebody needs it; each such frame is encoded once for all.
 */
final class Channel<V extends Record & Positioned> {

    private static final Logger LOG = LoggerFactory.getLogger(Channel.class);
    private static final int REMEMBERED = 32;

    private final Supplier<V> render;
    private final boolean quiet;
    private final long intervalNanos;
    private final ScheduledExecutorService timer;
    private final Set<Watcher<V>> watchers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Map<Long, V> remembered = new LinkedHashMap<>();
    private final Map<V, byte[]> frames = new IdentityHashMap<>();
    private byte @Nullable [] snapshot;
    private @Nullable V latest;
    private volatile @Nullable V announced;
    private volatile boolean dirty = true;
    private volatile long lastPublished = System.nanoTime() - Long.MAX_VALUE / 4;
    private volatile long emptySince = System.nanoTime();

    /** {@code quiet}: nothing is sent when nothing but the position has changed. */
    Channel(Supplier<V> render, boolean quiet, long intervalNanos, ScheduledExecutorService timer) {
        this.render = render;
        this.quiet = quiet;
        this.intervalNanos = intervalNanos;
        this.timer = timer;
    }

    /** What a viewer who has {@code from} is to be sent; none when that is the latest. */
    synchronized byte @Nullable [] frameFrom(@Nullable V from) {
        var to = latest;
        if (to == null || from == to) {
            return null;
        }
        if (from == null) {
            if (snapshot == null) {
                snapshot = Frames.snapshot(to);
            }
            return snapshot;
        }
        var known = frames.get(from);
        if (known == null) {
            var delta = Delta.between(from, to);
            known = delta.isPresent() ? Frames.delta(delta.get()) : frameFrom(null);
            frames.put(from, known);
        }
        return known;
    }

    synchronized @Nullable V latest() {
        return latest;
    }

    /** The state that somebody was sent with this id, if it is still remembered. */
    synchronized @Nullable V at(long position) {
        return remembered.get(position);
    }

    void join(Watcher<V> watcher) {
        watchers.add(watcher);
        if (dirty) {
            changed();
        }
    }

    void leave(Watcher<V> watcher) {
        if (watchers.remove(watcher) && watchers.isEmpty()) {
            emptySince = System.nanoTime();
        }
    }

    Set<Watcher<V>> watchers() {
        return watchers;
    }

    /** Kept for a while after the last viewer left, because a whole room may lose its network at once. */
    boolean isEmptyFor(long nanos) {
        return watchers.isEmpty() && System.nanoTime() - emptySince > nanos;
    }

    /** The view may have changed: look, at once after a quiet time, else when the interval is over. */
    void changed() {
        dirty = true;
        if (!watchers.isEmpty() && due.compareAndSet(false, true)) {
            var wait = lastPublished + intervalNanos - System.nanoTime();
            timer.schedule(this::publish, Math.max(0, wait), TimeUnit.NANOSECONDS);
        }
    }

    /** Looks now if need be, for somebody who has just joined; the others hear of it in their own time. */
    void refresh() {
        if (dirty) {
            dirty = false;
            take(render.get());
        }
    }

    private void publish() {
        due.set(false);
        lastPublished = System.nanoTime();
        try {
            refresh();
            if (latest() != announced) {
                announced = latest();
                watchers.forEach(Watcher::wake);
            }
        } catch (ParkedException e) {
            watchers.forEach(each -> each.parked(e.parked()));
        } catch (RuntimeException e) {
            LOG.error("A view could not be shown", e);
        }
    }

    private synchronized void take(V view) {
        if (latest != null && isOld(latest, view)) {
            return;
        }
        latest = view;
        snapshot = null;
        frames.clear();
        remembered.remove(view.position());
        remembered.put(view.position(), view);
        if (remembered.size() > REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private boolean isOld(V known, V view) {
        if (view.position() < known.position()) {
            return true;
        }
        if (view.position() > known.position() && !quiet) {
            return false;
        }
        return Delta.between(known, view).map(Delta::isEmpty).orElse(false);
    }
}
