package dev.narada.query.live;

import dev.narada.query.Positioned;
import dev.narada.query.projection.StandstillWorkshop;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One viewer. They are never given a queue: their line is told that there is something, and when it has taken what was
 * written before, whatever is the latest by then is written. Who is slow thus skips what came in between.
 */
final class Subscriber<V extends Record & Positioned> {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);
    private static final long NOTHING = 0;

    private final ViewStream<V> channel;
    private final StreamRight right;
    private final boolean toldOfParking;
    private final Line line;
    private final Runnable turn = this::say;

    /** Since when the line has known of something that it was not given yet. */
    private final AtomicLong told = new AtomicLong(NOTHING);

    private final AtomicReference<@Nullable StandstillWorkshop> parked = new AtomicReference<>();
    private volatile @Nullable StandstillWorkshop standstill;
    private volatile boolean beat;
    private @Nullable V sent;
    private boolean greeted;
    private boolean over;

    Subscriber(ViewStream<V> channel, @Nullable V resumed, StreamRight right, boolean toldOfParking, Line line) {
        this.channel = channel;
        this.sent = resumed;
        this.right = right;
        this.toldOfParking = toldOfParking;
        this.line = line;
    }

    /** There may be something new. */
    void wake() {
        if (told.compareAndSet(NOTHING, System.nanoTime() | 1)) {
            line.whenFree(turn);
        }
    }

    void heartbeat() {
        beat = true;
        wake();
    }

    void parked(StandstillWorkshop why) {
        if (toldOfParking && !why.equals(standstill)) {
            standstill = why;
            parked.set(why);
            wake();
        }
    }

    /** Whether the line has not taken what was written for so long. */
    boolean isStuckFor(long nanos) {
        var since = told.get();
        return since != NOTHING && System.nanoTime() - since > nanos;
    }

    /** Ends the stream unless its right still holds: when this returns, nothing more goes to who may not see it. */
    void askAgain() {
        if (!right.holds()) {
            end();
        }
    }

    void end() {
        synchronized (this) {
            over = true;
        }
        line.end();
    }

    /** Ends the stream in the middle; a line that is stuck cannot be ended otherwise. */
    void cut() {
        line.cut();
    }

    private void say() {
        told.set(NOTHING);
        try {
            sayUnlessOver();
        } catch (RuntimeException | Error e) {
            LOG.error("A line was not told what there is, and is cut", e);
            cut();
        }
    }

    private synchronized void sayUnlessOver() {
        if (over) {
            return;
        }
        var why = parked.getAndSet(null);
        if (why != null) {
            wake();
            line.write(Frames.parked(why));
            return;
        }
        var frame = next();
        if (frame != null) {
            line.write(frame);
        }
    }

    private byte @Nullable [] next() {
        byte[] frame;
        synchronized (channel) {
            frame = channel.frameFrom(sent);
            sent = channel.latest();
        }
        if (frame == null && !greeted && sent != null) {
            // Whoever comes back and missed nothing hears so at once.
            frame = Frames.nothingNew(sent.position());
        }
        if (frame == null && beat) {
            frame = Frames.HEARTBEAT;
        }
        greeted |= frame != null;
        beat = false;
        return frame;
    }
}
