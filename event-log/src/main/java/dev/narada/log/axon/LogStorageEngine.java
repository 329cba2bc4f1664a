package dev.narada.log.axon;

import dev.narada.log.Commit;
import dev.narada.log.Draft;
import dev.narada.log.Format;
import dev.narada.log.Log;
import dev.narada.log.Receipt;
import dev.narada.log.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EmptyAppendTransaction;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/** Axon's event storage on the log: what one command publishes becomes one commit. */
public final class LogStorageEngine<E> implements EventStorageEngine {

    /** Where a commit stands, in the processing context from its commit phase on. */
    public static final ResourceKey<Receipt> RECEIPT = ResourceKey.withLabel("receipt of the commit");

    /** The event as it stands in the log, beside each message that was sourced. */
    public static final ResourceKey<Recorded<?>> RECORDED = ResourceKey.withLabel("sourced event");

    private final Log<E> log;
    private final Format<E> format;
    private final EventMessages<E> messages;
    private final boolean eventsAlone;

    /** Keeps what each message says of itself. {@code root} is what all events have in common. */
    public LogStorageEngine(Log<E> log, Class<E> root, Format<E> format) {
        this(log, format, new EventMessages<>(root, format), false);
    }

    private LogStorageEngine(Log<E> log, Format<E> format, EventMessages<E> messages, boolean eventsAlone) {
        this.log = log;
        this.format = format;
        this.messages = messages;
        this.eventsAlone = eventsAlone;
    }

    /**
     * For an application whose messages say nothing that its events and their {@link Cause} do not: they come back with
     * the ids, times and tags that the log gives, and leaves have no word about them.
     */
    public static <E> LogStorageEngine<E> ofEventsAlone(Log<E> log, Class<E> root, Format<E> format) {
        return new LogStorageEngine<>(log, format, new EventMessages<>(root, format), true);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        if (events.isEmpty()) {
            return CompletableFuture.completedFuture(EmptyAppendTransaction.INSTANCE);
        }
        try {
            return CompletableFuture.completedFuture(new LogAppend(log, commit(condition, context, events)));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private Commit commit(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        var cause = context == null ? null : context.getResource(Cause.KEY);
        var known = Objects.requireNonNullElseGet(cause, Cause::unknown);
        var drafts = new ArrayList<Draft>();
        var ledger = "";
        for (var message : events) {
            var event = messages.event(message);
            if (!drafts.isEmpty() && !ledger.equals(format.ledger(event))) {
                throw new IllegalArgumentException("one command cannot change two ledgers");
            }
            ledger = format.ledger(event);
            drafts.add(eventsAlone ? log.draft(event) : messages.draft(message));
        }
        return new Commit(
                ledger,
                known.command(),
                known.actor(),
                known.request(),
                known.answer(),
                drafts,
                Conditions.of(condition),
                known.about(),
                known.removals());
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        var start = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        var sourced = log.source(Conditions.criteria(condition.criteria()), start);
        var contexts = new LinkedHashMap<EventMessage, Context>();
        sourced.events().forEach(recorded -> contexts.put(messages.of(recorded), context(recorded)));
        contexts.put(
                TerminalEventMessage.INSTANCE,
                Context.with(ConsistencyMarker.RESOURCE_KEY, new GlobalIndexConsistencyMarker(sourced.marker())));
        return MessageStream.fromIterable(contexts.keySet(), contexts::get);
    }

    private static Context context(Recorded<?> recorded) {
        var token = new GlobalSequenceTrackingToken(recorded.position());
        return TrackingToken.addToContext(Context.with(RECORDED, recorded), token);
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        TrackingToken token = condition.position();
        var after = token == null ? 0 : token.position().orElse(0);
        return LogStream.open(log, messages, condition, after);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return token(0);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(log.tail());
    }

    /** Before the first event since then. Nothing is indexed by time: this reads the whole log, for Axon's sake. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        var first = new AtomicLong(Long.MAX_VALUE);
        var last = log.read(
                0,
                commit -> commit.stream()
                        .filter(recorded -> !messages.of(recorded).timestamp().isBefore(at))
                        .forEach(recorded -> first.accumulateAndGet(recorded.position(), Math::min)));
        return token(Math.min(first.get() - 1, last));
    }

    private static CompletableFuture<TrackingToken> token(long position) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("log", log.getClass().getSimpleName());
        descriptor.describeProperty("tail", log.tail());
    }
}
