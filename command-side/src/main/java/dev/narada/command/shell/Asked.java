package dev.narada.command.shell;

import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.log.Receipt;
import java.util.concurrent.CompletableFuture;

/** One attempt to have a command decided; the receipt is there once its facts are durable. */
record Asked(Command command, Envelope envelope, CompletableFuture<Receipt> receipt) {

    static Asked now(Command command, Envelope envelope) {
        return new Asked(command, envelope, new CompletableFuture<>());
    }
}
