package dev.narada.query.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How far the follower of the log has come, and who waits for it to come further. */
final class PositionWaiters {

    static final long PATIENCE_SECONDS = 5;

    private record Waiting(long position, CompletableFuture<Void> whenThere) {}

    private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparingLong(Waiting::position));
    private long position;

    PositionWaiters(long position) {
        this.position = position;
    }

    synchronized long position() {
        return position;
    }

    /** Completes at that position, or fails when it is not reached in time. */
    synchronized CompletableFuture<Void> at(long wanted) {
        if (wanted <= position) {
            return CompletableFuture.completedFuture(null);
        }
        var one = new Waiting(wanted, new CompletableFuture<>());
        waiting.add(one);
        return one.whenThere()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .whenComplete((_, late) -> forget(one, late));
    }

    void upTo(long reached) {
        var there = new ArrayList<Waiting>();
        synchronized (this) {
            position = Math.max(position, reached);
            while (!waiting.isEmpty()
                    && (waiting.peek().position() <= position
                            || waiting.peek().whenThere().isDone())) {
                there.add(waiting.poll());
            }
        }
        there.forEach(each -> each.whenThere().complete(null));
    }

    private void forget(Waiting one, @Nullable Throwable late) {
        if (late != null) {
            synchronized (this) {
                waiting.remove(one);
            }
        }
    }
}
