package dev.narada.query.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long the latest taps of one workshop took, from when this node had read them until what they changed was handed to
 * the boards that were open by then. The way through the air, before and after, is not in it.
 */
final class TapTimes {

    private static final long LATELY_NANOS = TimeUnit.MINUTES.toNanos(5);
    private static final int MOST = 1_024;

    private final LongSupplier nanoTime;
    private final Deque<Tap> taps = new ArrayDeque<>();
    private final Deque<Frame> frames = new ArrayDeque<>();

    private record Tap(long position, long since) {}

    /** A board as it stood at a position, handed out to whoever followed it since then. */
    private record Frame(long position, long at, long followedSince) {}

    TapTimes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** A tap that was read then led to this position. */
    synchronized void tapped(long position, long since) {
        taps.addLast(new Tap(position, since));
        bound(taps);
    }

    /** A board of this position went out to those who have been following it since then. */
    synchronized void shown(long position, long followedSince) {
        frames.addLast(new Frame(position, nanoTime.getAsLong(), followedSince));
        bound(frames);
    }

    /** Of the last five minutes, at most some thousand taps. What nobody was there to see does not count. */
    synchronized Latency lately() {
        var now = nanoTime.getAsLong();
        taps.removeIf(tap -> now - tap.since() > LATELY_NANOS);
        var took = new ArrayList<Long>();
        var inOrder = new ArrayList<>(taps);
        inOrder.sort(Comparator.comparingLong(Tap::position));
        var later = sorted(frames).iterator();
        var frame = next(later);
        for (var tap : inOrder) {
            while (frame != null && frame.position() < tap.position()) {
                frame = next(later);
            }
            if (frame != null && tap.since() - frame.followedSince() >= 0) {
                took.add(Math.max(0, frame.at() - tap.since()));
            }
        }
        return Latency.of(took);
    }

    private static List<Frame> sorted(Deque<Frame> frames) {
        return frames.stream().sorted(Comparator.comparingLong(Frame::position)).toList();
    }

    private static @Nullable Frame next(Iterator<Frame> frames) {
        return frames.hasNext() ? frames.next() : null;
    }

    private static void bound(Deque<?> all) {
        if (all.size() > MOST) {
            all.removeFirst();
        }
    }
}
