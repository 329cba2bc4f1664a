package dev.narada.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.log.Receipt;
import dev.narada.log.json.JsonReader;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Notes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogStorageEngineTest {

    private final InMemoryLog<Note> log = new InMemoryLog<>(Notes.FORMAT, Clock.systemUTC());
    private final LogStorageEngine<Note> engine = new LogStorageEngine<>(log, Note.class, Notes.FORMAT);
    private final RegistryTagResolver<Note> tags = new RegistryTagResolver<>(Note.class, Notes.FORMAT);
    private final RegistryMessageTypeResolver<Note> types = new RegistryMessageTypeResolver<>(Note.class, Notes.FORMAT);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void sourcing_an_empty_log_ends_with_a_numeric_marker() {
        var stream = engine.source(SourcingCondition.conditionFor(about(Notes.book())), null);

        var entry = stream.next().orElseThrow();
        assertThat(entry.message()).isEqualTo(TerminalEventMessage.INSTANCE);
        assertThat(entry.getResource(ConsistencyMarker.RESOURCE_KEY)).isEqualTo(new GlobalIndexConsistencyMarker(0));
        assertThat(stream.next()).isEmpty();
        assertThat(stream.isCompleted()).isTrue();
    }

    @Test
    void what_was_appended_is_sourced() throws Exception {
        var book = Notes.book();
        var note = Notes.written(book, 1);

        append(AppendCondition.none(), note);

        var stream = engine.source(SourcingCondition.conditionFor(about(book)), null);
        var message = stream.next().orElseThrow().message();
        assertThat(message.payload()).isEqualTo(note);
        assertThat(message.type().name()).isEqualTo("notes.written");
        assertThat(message.metadata()).containsEntry("position", "1");
        assertThat(stream.next().orElseThrow().getResource(ConsistencyMarker.RESOURCE_KEY))
                .isEqualTo(new GlobalIndexConsistencyMarker(1));
    }

    @Test
    void what_a_message_says_of_itself_comes_back_by_every_way_of_reading() throws Exception {
        var book = Notes.book();
        var mine = Set.of(Tag.of("book", book.toString()), Tag.of("mood", "good"));
        var sent = new GenericEventMessage(
                "not a uuid",
                new MessageType("notes.written"),
                Notes.written(book, 1),
                Map.of("trace", "a:b"),
                Instant.parse("2021-11-10T13:00:00.123456789Z"));
        engine.appendEvents(AppendCondition.none(), null, List.of(new GenericTaggedEventMessage<>(sent, mine)))
                .get()
                .commit(null)
                .get(5, TimeUnit.SECONDS);

        var sourced = engine.source(
                        SourcingCondition.conditionFor(EventCriteria.havingTags(Tag.of("mood", "good"))), null)
                .next()
                .orElseThrow()
                .message();
        var stream = engine.stream(
                StreamingCondition.conditionFor(
                        engine.firstToken(null).get(), EventCriteria.havingTags(Tag.of("mood", "good"))),
                null);
        await().until(stream::hasNextAvailable);
        var streamed = stream.next().orElseThrow().message();
        stream.close();

        assertThat(List.of(sourced, streamed)).allSatisfy(message -> {
            assertThat(message.identifier()).isEqualTo(sent.identifier());
            assertThat(message.timestamp()).isEqualTo(sent.timestamp());
            assertThat(message.metadata()).isEqualTo(sent.metadata());
            assertThat(message.payload()).isEqualTo(sent.payload());
        });
    }

    @Test
    void where_events_are_all_there_is_the_leaf_has_no_word_about_messages() throws Exception {
        var alone = LogStorageEngine.ofEventsAlone(log, Note.class, Notes.FORMAT);
        var book = Notes.book();
        var message = message(Notes.written(book, 1)).withMetadata(Map.of("trace", "1"));

        alone.appendEvents(
                        AppendCondition.none(),
                        null,
                        List.of(new GenericTaggedEventMessage<>(message, tags.resolve(message))))
                .get()
                .commit(null)
                .get(5, TimeUnit.SECONDS);

        var leaf = log.proofs(book.toString()).entries().getFirst().leaf();
        assertThat(JsonReader.readObject(leaf))
                .containsOnlyKeys("v", "ledger", "n", "id", "type", "rev", "t", "actor", "cmd", "data", "sealed");
    }

    @Test
    void a_conflict_is_said_in_axons_words() throws Exception {
        var book = Notes.book();
        var condition = AppendCondition.withCriteria(about(book)).withMarker(new GlobalIndexConsistencyMarker(0));
        append(condition, Notes.written(book, 1));

        assertThatThrownBy(() -> append(condition, Notes.written(book, 2)))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void a_decision_cannot_depend_on_everything() {
        var anything = SourcingCondition.conditionFor(EventCriteria.havingAnyTag());
        var mixed =
                SourcingCondition.conditionFor(EventCriteria.either(EventCriteria.havingAnyTag(), about(Notes.book())));

        assertThatThrownBy(() -> engine.source(anything, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> engine.source(mixed, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void one_command_cannot_change_two_ledgers() {
        assertThatThrownBy(() ->
                        append(AppendCondition.none(), Notes.written(Notes.book(), 1), Notes.written(Notes.book(), 1)))
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stream_goes_on_from_its_token_and_follows_along() throws Exception {
        var book = Notes.book();
        append(AppendCondition.none(), Notes.written(book, 1));
        var token = engine.latestToken(null).get();
        var heard = new ArrayList<EventMessage>();
        var stream = engine.stream(StreamingCondition.startingFrom(token), null);

        append(AppendCondition.none(), Notes.written(book, 2), Notes.written(book, 3));

        await().until(() -> {
            stream.next().ifPresent(entry -> heard.add(entry.message()));
            return heard.size() == 2;
        });
        assertThat(heard)
                .extracting(one -> ((Note.Written) one.payload()).line())
                .containsExactly(2, 3);
        stream.close();
    }

    @Test
    void results_pass_the_registries_too() {
        assertThat(types.resolve(Note.Marked.class)).contains(new MessageType("notes.marked"));
        assertThat(types.resolve(Note.class)).contains(new MessageType(Note.class.getName()));
        assertThat(types.resolve(String.class)).contains(new MessageType(String.class.getName()));
        assertThat(tags.resolve(new GenericEventMessage(new MessageType("x"), "text")))
                .isEmpty();
    }

    @Test
    void a_unit_of_work_carries_the_cause_there_and_the_receipt_back() throws Exception {
        var command = UUID.randomUUID();
        var book = Notes.book();
        var configuration = EventSourcingConfigurer.create()
                .registerEventStorageEngine(_ -> engine)
                .registerTagResolver(_ -> tags)
                .messaging(messaging -> messaging.registerMessageTypeResolver(_ -> types))
                .componentRegistry(registry -> registry.disableEnhancerScanning())
                .start();
        try {
            var store = configuration.getComponent(EventStore.class);
            var work = configuration.getComponent(UnitOfWorkFactory.class).create();
            var receipt = work.executeWithResult(context -> {
                context.putResource(
                        Cause.KEY, new Cause(command, "writer:1", Notes.bytes("r"), Notes.bytes("a"), List.of()));
                var events = List.<EventMessage>of(message(Notes.written(book, 1)));
                store.publish(context, events);
                var receipts = new CompletableFuture<Receipt>();
                context.runOnAfterCommit(done -> receipts.complete(done.getResource(LogStorageEngine.RECEIPT)));
                return CompletableFuture.completedFuture(receipts);
            });

            assertThat(receipt.get(5, TimeUnit.SECONDS).get(5, TimeUnit.SECONDS).last())
                    .isEqualTo(1);
            assertThat(log.answered(book.toString(), command)).isPresent();
        } finally {
            configuration.shutdown();
        }
    }

    private static EventCriteria about(BookId book) {
        return EventCriteria.havingTags(Tag.of("book", book.toString()));
    }

    private EventMessage message(Note note) {
        return new GenericEventMessage(types.resolveOrThrow(note), note);
    }

    private void append(AppendCondition condition, Note... notes) throws Exception {
        var events = new ArrayList<TaggedEventMessage<?>>();
        for (var note : notes) {
            var message = message(note);
            events.add(new GenericTaggedEventMessage<>(message, tags.resolve(message)));
        }
        var transaction = engine.appendEvents(condition, null, events).get();
        transaction.commit(null).get(5, TimeUnit.SECONDS);
    }
}
