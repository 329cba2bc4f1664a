package dev.narada.command.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.log.Receipt;
import java.util.concurrent.CompletableFuture;

/**
 * One attempt to have a command decided; the receipt is there once its facts are durable.
 *
 * @param recorded whether what is decided shall happen, or was only asked about
 */
record DecisionAttempt(Command command, Envelope envelope, boolean recorded, CompletableFuture<Receipt> receipt) {

    static DecisionAttempt now(Command command, Envelope envelope) {
        return new DecisionAttempt(command, envelope, true, new CompletableFuture<>());
    }

    static DecisionAttempt only(Command command, Actor actor) {
        var envelope = new Envelope(UuidCreator.getTimeOrderedEpoch(), actor, new byte[0]);
        return new DecisionAttempt(command, envelope, false, new CompletableFuture<>());
    }
}
