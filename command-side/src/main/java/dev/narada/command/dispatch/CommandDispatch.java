package dev.narada.command.dispatch;

import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Outcome;
import dev.narada.command.Reply;
import dev.narada.command.Slice;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Format;
import dev.narada.log.Log;
import dev.narada.log.axon.LogStorageEngine;
import dev.narada.log.axon.RegistryMessageTypeResolver;
import dev.narada.log.axon.RegistryTagResolver;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;

/**
 * The one place where Axon is put together: its event store stands on our log, every slice is subscribed on its command
 * bus, and commands are dispatched from workers of their own, so that neither a network thread nor the log's writer ever
 * decides anything.
 */
public final class CommandDispatch implements Commands, AutoCloseable {

    private static final String NAMESPACE = "dev.narada.command";
    private static final int WORKERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int MOST_WAITING = 8_192;

    private final AxonConfiguration axon;
    private final ExecutorService workers;
    private final ExactlyOnceDispatcher desk;

    private CommandDispatch(AxonConfiguration axon, ExecutorService workers, Log<Fact> log) {
        this.axon = axon;
        this.workers = workers;
        var bus = axon.getComponent(CommandBus.class);
        this.desk = new ExactlyOnceDispatcher(log, asked -> dispatch(bus, asked), workers);
    }

    /** Starts deciding on this log. */
    public static CommandDispatch on(Log<Fact> log, Format<Fact> format, InstantSource clock) {
        var axon = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> LogStorageEngine.ofEventsAlone(log, Fact.class, format))
                .registerTagResolver(_ -> new RegistryTagResolver<>(Fact.class, format))
                .messaging(messaging -> messaging.registerMessageTypeResolver(
                        _ -> new RegistryMessageTypeResolver<>(Fact.class, format)))
                // It would phone home.
                .componentRegistry(registry ->
                        registry.disableEnhancer("org.axonframework.update.UpdateCheckerConfigurationEnhancer"))
                .registerCommandHandlingModule(CommandHandlingModule.named("slices")
                        .commandHandlers(handlers -> Features.SLICES.stream()
                                .forEach(slice -> handlers.commandHandler(
                                        name(slice.command()),
                                        configuration -> handler(slice, log, configuration, clock)))))
                .build();
        axon.start();
        return new CommandDispatch(axon, workers(), log);
    }

    @Override
    public CompletableFuture<Reply> send(Command command, Envelope envelope) {
        return desk.send(command, envelope);
    }

    @Override
    public CompletableFuture<Outcome> preview(Command command, Actor actor) {
        return desk.preview(command, actor);
    }

    @Override
    public CompletableFuture<Optional<Reply>> again(WorkshopId workshop, Envelope envelope) {
        return desk.again(workshop, envelope);
    }

    @Override
    public void close() {
        workers.close();
        axon.shutdown();
    }

    private static CompletableFuture<Decided> dispatch(CommandBus bus, DecisionAttempt asked) {
        var type = new MessageType(name(asked.command().getClass()));
        return bus.dispatch(new GenericCommandMessage(type, asked), null)
                .thenApply(result -> (Decided) Objects.requireNonNull(result.payload()));
    }

    private static <C extends Command> SliceHandler<C> handler(
            Slice<C> slice, Log<Fact> log, Configuration configuration, InstantSource clock) {
        return new SliceHandler<>(
                slice,
                log,
                configuration.getComponent(EventStore.class),
                configuration.getComponent(MessageTypeResolver.class),
                clock);
    }

    private static QualifiedName name(Class<?> command) {
        return new QualifiedName(NAMESPACE, command.getSimpleName());
    }

    private static ExecutorService workers() {
        var threads = Thread.ofPlatform().name("commands-", 0).daemon(true).factory();
        return new ThreadPoolExecutor(
                WORKERS, WORKERS, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), threads);
    }
}
