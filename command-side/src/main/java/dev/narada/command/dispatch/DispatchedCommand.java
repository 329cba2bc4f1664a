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
record DispatchedCommand(Command command, Envelope envelope, boolean recorded, CompletableFuture<Receipt> receipt) {

    static DispatchedCommand now(Command command, Envelope envelope) {
        return new DispatchedCommand(command, envelope, true, new CompletableFuture<>());
    }

    static DispatchedCommand only(Command command, Actor actor) {
        var envelope = new Envelope(UuidCreator.getTimeOrderedEpoch(), actor, new byte[0]);
        return new DispatchedCommand(command, envelope, false, new CompletableFuture<>());
    }
}
