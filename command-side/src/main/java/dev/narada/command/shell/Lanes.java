package dev.narada.command.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * First come, first served: commands of one kind in one workshop that keep getting into each other's way wait in a
 * lane, so that none can starve.
 */
final class Lanes {

    private final ConcurrentMap<Object, CompletableFuture<?>> lanes = new ConcurrentHashMap<>();

    boolean isTaken(Object lane) {
        return lanes.containsKey(lane);
    }

    /** Runs this once all that came before it in the lane are done, whatever became of them. */
    <T> CompletableFuture<T> queue(Object lane, Supplier<CompletableFuture<T>> work) {
        var mine = new CompletableFuture<T>();
        var before = new AtomicReference<CompletableFuture<?>>();
        lanes.compute(lane, (_, last) -> {
            before.set(last == null ? CompletableFuture.completedFuture(null) : last);
            return mine;
        });
        mine.whenComplete((_, _) -> lanes.remove(lane, mine));
        before.get()
                .whenComplete((_, _) -> work.get().whenComplete((done, failure) -> {
                    if (failure != null) {
                        mine.completeExceptionally(failure);
                    } else {
                        mine.complete(done);
                    }
                }));
        return mine;
    }
}
