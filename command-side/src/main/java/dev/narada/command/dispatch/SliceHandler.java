package dev.narada.command.dispatch;

import dev.narada.command.Command;
import dev.narada.command.Creation;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.log.Log;
import dev.narada.log.axon.Cause;
import dev.narada.log.axon.LogStorageEngine;
import java.time.InstantSource;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/** Axon's side of a slice: sources what it has to know, lets it decide, and publishes what it accepts in one commit. */
final class SliceHandler<C extends Command> implements CommandHandler {

    private static final MessageType DECIDED = new MessageType("dev.narada.command", "Decided", "1");

    private final Slice<C> slice;
    private final Log<Fact> log;
    private final RequestTraces requests;
    private final EventStore events;
    private final MessageTypeResolver types;
    private final InstantSource clock;

    SliceHandler(Slice<C> slice, Log<Fact> log, EventStore events, MessageTypeResolver types, InstantSource clock) {
        this.slice = slice;
        this.log = log;
        this.requests = new RequestTraces(log.keys());
        this.events = events;
        this.types = types;
        this.clock = clock;
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        var asked = (DecisionAttempt) Objects.requireNonNull(message.payload());
        var command = slice.command().cast(asked.command());
        var actor = asked.envelope().actor();
        var transaction = events.transaction(context);
        var known = SourcedModels.by(command.workshopId(), slice.models(command, actor), transaction, log);
        var decided = slice.decide(command, known.states(), new DecisionContext(actor, clock.instant()));
        var outcome = told(onFreshIds(command.workshopId(), decided, transaction));
        var answer = RecordedReply.of(outcome);
        if (asked.recorded() && outcome instanceof Outcome.Accepted accepted) {
            context.putResource(
                    Cause.KEY,
                    new Cause(
                            asked.envelope().commandId(),
                            requests.actor(command, asked.envelope()),
                            requests.accepted(command, asked.envelope()),
                            answer,
                            requests.about(command),
                            accepted.removals()));
            accepted.facts()
                    .forEach(
                            fact -> transaction.appendEvent(new GenericEventMessage(types.resolveOrThrow(fact), fact)));
            context.runOnAfterCommit(done -> asked.receipt().complete(done.getResource(LogStorageEngine.RECEIPT)));
        }
        return MessageStream.just(
                new GenericCommandResultMessage(DECIDED, new Decided(outcome, answer, known.position())));
    }

    /** The first fact of a commit says whether a new thing was made; what follows comes along with it. */
    private static Outcome told(Outcome outcome) {
        return outcome instanceof Outcome.Accepted accepted
                        && !accepted.facts().isEmpty()
                        && Features.SLICES
                                .creation(accepted.facts().getFirst())
                                .map(Creation::begins)
                                .orElse(false)
                ? outcome.telling("created", true)
                : outcome;
    }

    private Outcome onFreshIds(WorkshopId workshop, Outcome decided, EventStoreTransaction transaction) {
        return decided instanceof Outcome.Accepted accepted
                        && FreshIds.areTaken(
                                accepted.facts(),
                                models -> SourcedModels.by(workshop, models, transaction, log)
                                        .states()
                                        .contains(true))
                ? Outcome.refuse(CommonRefusal.ID_TAKEN)
                : decided;
    }
}
