package dev.narada.log;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * One lane per ledger for commands that lost to others twice: whoever holds it decides again while the next in line
 * wait, first come, first served. Nobody is starved, and nobody without a conflict has to queue.
 */
public final class Lanes {

    private final Duration patience;
    private final Map<String, Queue<Place>> waiting = new HashMap<>();

    /** A place in the line; its turn comes when it is the first. */
    private static final class Place {
        private final CompletableFuture<Void> turn = new CompletableFuture<>();
    }

    /** Who has not had its turn after {@code patience} is told to try later. */
    public Lanes(Duration patience) {
        this.patience = patience;
    }

    /**
     * Does the work when the lane is free and frees it when the work is complete. Fails with
     * {@link LogUnavailableException} when the turn did not come in time.
     */
    public <T> CompletableFuture<T> inLane(String ledger, Supplier<CompletableFuture<T>> work) {
        var place = join(ledger);
        return place.turn
                .copy()
                .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionallyCompose(_ -> CompletableFuture.failedFuture(giveUp(ledger, place)))
                .thenCompose(_ -> start(work).whenComplete((_, _) -> leave(ledger)));
    }

    /** How many hold or wait for the lane of a ledger. */
    public synchronized int queued(String ledger) {
        var queue = waiting.get(ledger);
        return queue == null ? 0 : queue.size();
    }

    private static <T> CompletableFuture<T> start(Supplier<CompletableFuture<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private synchronized Place join(String ledger) {
        var place = new Place();
        var queue = waiting.computeIfAbsent(ledger, _ -> new ArrayDeque<>());
        queue.add(place);
        if (queue.size() == 1) {
            place.turn.complete(null);
        }
        return place;
    }

    private LogUnavailableException giveUp(String ledger, Place place) {
        var late = false;
        synchronized (this) {
            var queue = waiting.get(ledger);
            late = place.turn.isDone();
            if (!late && queue != null) {
                queue.remove(place);
            }
        }
        if (late) {
            // The turn came at the very moment that patience ended: pass it on.
            leave(ledger);
        }
        return new LogUnavailableException("too many others decide about the same; try again");
    }

    private void leave(String ledger) {
        Place next;
        synchronized (this) {
            var queue = waiting.getOrDefault(ledger, new ArrayDeque<>());
            queue.poll();
            next = queue.peek();
            if (next == null) {
                waiting.remove(ledger);
            }
        }
        if (next != null) {
            // Not while holding the lock: whoever is next starts on this thread.
            next.turn.complete(null);
        }
    }
}
