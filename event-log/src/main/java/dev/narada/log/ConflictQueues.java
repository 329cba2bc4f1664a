package dev.narada.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lanes for those that keep getting into each other's way: whoever is the first in a lane works while the next in line
 * wait, first come, first served. Nobody is starved, nobody waits for ever, and whatever becomes of one, the next has
 * its turn.
 */
public final class ConflictQueues {

    private final Executor workers;
    private final int most;
    private final Duration patience;
    private final Duration longest;
    private final Map<Object, Queue<Place<?>>> lanes = new HashMap<>();
    private int waiting;

    /** A place in the line, and what is done when its turn comes. */
    private static final class Place<T> {

        private final Supplier<CompletableFuture<T>> work;
        private final CompletableFuture<T> outcome = new CompletableFuture<>();
        private boolean begun;
        private boolean gaveUp;

        Place(Supplier<CompletableFuture<T>> work) {
            this.work = work;
        }
    }

    /**
     * @param workers  start each turn; they may reject one, which then fails
     * @param most     how many may wait in all
     * @param patience whoever has not had its turn after this is told to try later
     * @param longest  whoever has not done after this makes room for the next
     */
    public ConflictQueues(Executor workers, int most, Duration patience, Duration longest) {
        this.workers = workers;
        this.most = most;
        this.patience = patience;
        this.longest = longest;
    }

    /**
     * Does the work when the lane is free and frees it when the work is complete. Fails with
     * {@link LogUnavailableException} when too many wait, or its turn does not come in time.
     */
    public <T> CompletableFuture<T> inLane(Object lane, Supplier<CompletableFuture<T>> work) {
        var place = new Place<>(work);
        var first = false;
        synchronized (this) {
            if (waiting == most) {
                return CompletableFuture.failedFuture(busy());
            }
            waiting++;
            var queue = lanes.computeIfAbsent(lane, _ -> new ArrayDeque<>());
            first = queue.isEmpty();
            queue.add(place);
        }
        if (first) {
            start(lane, place);
        } else {
            CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS, Runnable::run)
                    .execute(() -> giveUp(lane, place));
        }
        return place.outcome;
    }

    /** Whether somebody works or waits in a lane. */
    public synchronized boolean isTaken(Object lane) {
        return lanes.containsKey(lane);
    }

    /** Starts a place, or the next ones when it cannot be: one after the other, never one from within another. */
    private void start(Object lane, Place<?> first) {
        for (Place<?> place = first; place != null; place = leave(lane, place)) {
            var own = place;
            try {
                workers.execute(() -> work(lane, own));
                return;
            } catch (RejectedExecutionException e) {
                own.outcome.completeExceptionally(busy());
            }
        }
    }

    private <T> void work(Object lane, Place<T> place) {
        if (!begin(place)) {
            passOn(lane, place);
            return;
        }
        started(place)
                .copy()
                .orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((done, failure) -> {
                    if (failure != null) {
                        place.outcome.completeExceptionally(failure);
                    } else {
                        place.outcome.complete(done);
                    }
                    passOn(lane, place);
                });
    }

    private synchronized boolean begin(Place<?> place) {
        place.begun = !place.gaveUp;
        return place.begun;
    }

    private static <T> CompletableFuture<T> started(Place<T> place) {
        try {
            return place.work.get();
        } catch (RuntimeException | Error e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void passOn(Object lane, Place<?> done) {
        var next = leave(lane, done);
        if (next != null) {
            start(lane, next);
        }
    }

    private void giveUp(Object lane, Place<?> place) {
        synchronized (this) {
            if (place.begun) {
                return;
            }
            place.gaveUp = true;
            var queue = lanes.get(lane);
            // The first is on its way to a worker, and makes room there.
            if (queue != null && queue.peek() != place && queue.remove(place)) {
                waiting--;
            }
        }
        place.outcome.completeExceptionally(busy());
    }

    /** Takes the first out of its lane; returns the one whose turn it is now. */
    private synchronized @Nullable Place<?> leave(Object lane, Place<?> place) {
        var queue = lanes.get(lane);
        if (queue == null || queue.peek() != place) {
            return null;
        }
        queue.remove();
        waiting--;
        var next = queue.peek();
        if (next == null) {
            lanes.remove(lane);
        }
        return next;
    }

    private static LogUnavailableException busy() {
        return new LogUnavailableException("too many others change the same thing; please try again");
    }
}
