package dev.narada.command;

import java.util.concurrent.CompletableFuture;

/** Where commands go. */
@FunctionalInterface
public interface Commands {

    /**
     * Decides, records and answers, exactly once per workshop and command id. Completes exceptionally with
     * {@code LogUnavailableException} when the caller should try the same command again.
     */
    CompletableFuture<Told> send(Command command, Envelope envelope);
}
