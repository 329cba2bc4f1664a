package dev.narada.log.axon;

import dev.narada.log.Commit;
import dev.narada.log.ConflictException;
import dev.narada.log.Log;
import dev.narada.log.Receipt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** One commit on its way from Axon into the log. Nothing waits: the log calls back when it is durable. */
record LogAppend(Log<?> log, Commit commit) implements AppendTransaction<Receipt> {

    @Override
    public CompletableFuture<Receipt> commit(@Nullable ProcessingContext context) {
        return log.append(commit)
                .whenComplete((receipt, _) -> {
                    if (receipt != null && context != null) {
                        context.putResource(LogStorageEngine.RECEIPT, receipt);
                    }
                })
                .exceptionallyCompose(failure -> CompletableFuture.failedFuture(asAxonSaysIt(failure)));
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        // Nothing reaches the log before the commit.
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(Receipt receipt, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(new GlobalIndexConsistencyMarker(receipt.last()));
    }

    private static Throwable asAxonSaysIt(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof ConflictException) {
            var rejected = new AppendEventsTransactionRejectedException(cause.getMessage());
            rejected.initCause(cause);
            return rejected;
        }
        return cause;
    }
}
