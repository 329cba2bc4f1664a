package dev.narada.app;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.events.WorkshopId;
import dev.narada.query.live.LiveStreams;
import dev.narada.query.projection.LiveWorkshops;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Answers a write once the views of this process show it, so that whoever writes and then reads sees what they wrote. A
 * view that is late holds nobody up for long: what stands in the record is done, whoever has seen it.
 */
final class ReadYourWrites implements Commands, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Commands commands;
    private final LiveWorkshops rooms;
    private final LiveStreams live;
    private final ExecutorService callers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("shown-", 0).factory());

    ReadYourWrites(Commands commands, LiveWorkshops rooms, LiveStreams live) {
        this.commands = commands;
        this.rooms = rooms;
        this.live = live;
    }

    @Override
    public CompletableFuture<Reply> send(Command command, Envelope envelope) {
        var since = System.nanoTime();
        return commands.send(command, envelope)
                .whenComplete((told, _) -> {
                    if (told != null && told.changed() && !told.replay()) {
                        live.tapped(command.workshopId(), told.position(), since);
                    }
                })
                .thenCompose(told -> rooms.shown(command.workshopId(), told.position())
                        .completeOnTimeout(null, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .handleAsync((_, _) -> told, callers));
    }

    @Override
    public CompletableFuture<Outcome> preview(Command command, Actor actor) {
        return commands.preview(command, actor);
    }

    @Override
    public CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope) {
        return commands.again(workshop, envelope);
    }

    @Override
    public void close() {
        callers.close();
    }
}
