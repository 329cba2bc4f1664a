package dev.narada.command;

import dev.narada.events.WorkshopId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Where commands go. */
public interface Commands {

    /**
     * Decides, records and answers, exactly once per workshop and command id. Completes exceptionally with
     * {@code LogUnavailableException} when the caller should try the same command again.
     */
    CompletableFuture<Reply> send(Command command, Envelope envelope);

    /** What a command would come to if it were sent now; nothing is recorded. */
    CompletableFuture<Outcome> preview(Command command, Actor actor);

    /** What this very request was told before, if it was ever decided; decides nothing. */
    CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope);
}
