package dev.narada.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.command.dispatch.CommandDispatch;
import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Log;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.memory.InMemoryStore;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The deciding side, which goes on from models that it knows; before each command another node on the same store, which
 * keeps nothing in memory, says what it would decide.
 */
final class DecidedTwice implements Commands {

    private static final Clock CLOCK = Clock.systemUTC();

    private final InMemoryStore store = new InMemoryStore();
    private final Log<Fact> log = new InMemoryLog<>(store, FactFormat.create(), CLOCK);
    private final Commands warm = CommandDispatch.on(log, FactFormat.create(), CLOCK);
    private final Commands cold =
            CommandDispatch.on(new InMemoryLog<>(store, FactFormat.create(), CLOCK, 0), FactFormat.create(), CLOCK);

    Log<Fact> log() {
        return log;
    }

    @Override
    public CompletableFuture<Reply> send(Command command, Envelope envelope) {
        preview(command, envelope.actor()).join();
        return warm.send(command, envelope);
    }

    @Override
    public CompletableFuture<Outcome> preview(Command command, Actor actor) {
        var kept = warm.preview(command, actor);
        assertThat(kept.join())
                .as("%s", command)
                .isEqualTo(cold.preview(command, actor).join());
        return kept;
    }

    @Override
    public CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope) {
        return warm.again(workshop, envelope);
    }
}
