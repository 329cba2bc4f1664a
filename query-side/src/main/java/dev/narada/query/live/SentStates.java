package dev.narada.query.live;

import dev.narada.query.Positioned;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The latest state of one view, the states that were sent lately, and the frames from these to the latest, each encoded
 * once for all. Whoever uses it holds the monitor of its channel.
 */
final class SentStates<V extends Record & Positioned> {

    private static final int REMEMBERED = 32;

    private final boolean quiet;
    private final Map<Long, @Nullable V> sent = new LinkedHashMap<>();
    private final Map<V, byte[]> frames = new IdentityHashMap<>();
    private byte @Nullable [] snapshot;
    private @Nullable V latest;

    /** {@code quiet}: a state that differs in nothing but its position is no new one. */
    SentStates(boolean quiet) {
        this.quiet = quiet;
    }

    @Nullable
    V latest() {
        return latest;
    }

    /** The state that was sent with this id, if it is still remembered and the only one of that id. */
    @Nullable
    V at(long position) {
        return sent.get(position);
    }

    /** What leads from there to the latest; none when that is the latest. */
    byte @Nullable [] frameFrom(@Nullable V from) {
        var to = latest;
        if (to == null || from == to) {
            return null;
        }
        remember(to);
        return from == null ? snapshot(to) : frames.computeIfAbsent(from, known -> delta(known, to));
    }

    void take(V view) {
        if (latest != null && isOld(latest, view)) {
            return;
        }
        latest = view;
        snapshot = null;
        frames.clear();
    }

    private byte[] delta(V from, V to) {
        var delta = Delta.between(from, to);
        return delta.isPresent() ? Frames.delta(delta.get()) : snapshot(to);
    }

    private byte[] snapshot(V to) {
        var known = snapshot;
        if (known == null) {
            known = Frames.snapshot(to);
            snapshot = known;
        }
        return known;
    }

    /**
     * An id is a position, and what the record does not hold, such as the code of the door, may have changed at the same
     * position: then nobody can say which of the two states somebody has, and whoever comes back gets everything.
     */
    private void remember(V view) {
        var position = view.position();
        if (!sent.containsKey(position)) {
            sent.put(position, view);
        } else if (sent.get(position) != view) {
            sent.put(position, null);
        }
        if (sent.size() > REMEMBERED) {
            sent.remove(sent.keySet().iterator().next());
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
