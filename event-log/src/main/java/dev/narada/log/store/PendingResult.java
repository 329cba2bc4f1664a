package dev.narada.log.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A caller's wait for an outcome. The writer settles it once and goes on; the caller hears of it on another thread,
 * because what it does next must not hold up the next group.
 */
final class PendingResult<T> {

    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private final Executor callers;
    private boolean settled;

    PendingResult(Executor callers) {
        this.callers = callers;
    }

    CompletableFuture<T> outcome() {
        return outcome;
    }

    boolean isOpen() {
        return !settled;
    }

    void complete(T value) {
        settled = true;
        callers.execute(() -> outcome.complete(value));
    }

    /** Something short comes first, on the caller's thread. */
    void completeAfter(Runnable first, T value) {
        settled = true;
        callers.execute(() -> {
            try {
                first.run();
            } finally {
                outcome.complete(value);
            }
        });
    }

    void fail(RuntimeException why) {
        settled = true;
        callers.execute(() -> outcome.completeExceptionally(why));
    }
}
