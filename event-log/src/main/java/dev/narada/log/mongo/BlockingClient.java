package dev.narada.log.mongo;

import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.DeleteResult;
import com.mongodb.client.result.UpdateResult;
import com.mongodb.reactivestreams.client.ClientSession;
import com.mongodb.reactivestreams.client.FindPublisher;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import dev.narada.log.LogUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/**
 * Calls to one database that wait for their outcome, but never longer than an attempt may take. A call that fails says
 * nothing about what the server did with it, unless the server has refused it.
 */
final class BlockingClient {

    private final MongoDatabase database;
    private final Causality causality;
    private final Duration wait;

    BlockingClient(MongoDatabase database, Causality causality, Duration wait) {
        this.database = database;
        this.causality = causality;
        this.wait = wait;
    }

    MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    List<Document> find(String collection, Bson filter, UnaryOperator<FindPublisher<Document>> how) {
        var from = collection(collection);
        return ask(
                "find " + collection,
                session -> how.apply(session == null ? from.find(filter) : from.find(session, filter)));
    }

    Optional<Document> first(String collection, Bson filter, UnaryOperator<FindPublisher<Document>> how) {
        return find(collection, filter, find -> how.apply(find).limit(1)).stream()
                .findFirst();
    }

    List<String> distinct(String collection, String field) {
        var from = collection(collection);
        return ask(
                "distinct " + collection,
                session -> session == null
                        ? from.distinct(field, String.class)
                        : from.distinct(session, field, String.class));
    }

    void insert(String collection, List<Document> documents, boolean ordered) {
        var into = collection(collection);
        var how = new InsertManyOptions().ordered(ordered);
        ask(
                "insert " + collection,
                session ->
                        session == null ? into.insertMany(documents, how) : into.insertMany(session, documents, how));
    }

    /** Returns whether a document matched. */
    boolean update(String collection, Bson filter, Bson update, UpdateOptions how) {
        var in = collection(collection);
        return ask(
                                "update " + collection,
                                session -> session == null
                                        ? in.updateOne(filter, update, how)
                                        : in.updateOne(session, filter, update, how))
                        .stream()
                        .mapToLong(UpdateResult::getMatchedCount)
                        .sum()
                > 0;
    }

    /** Returns whether there was one. */
    boolean delete(String collection, Bson filter) {
        var from = collection(collection);
        return ask(
                                "delete " + collection,
                                session -> session == null ? from.deleteOne(filter) : from.deleteOne(session, filter))
                        .stream()
                        .mapToLong(DeleteResult::getDeletedCount)
                        .sum()
                > 0;
    }

    Document run(Bson command) {
        return ask(
                        command.toBsonDocument().getFirstKey(),
                        session ->
                                session == null ? database.runCommand(command) : database.runCommand(session, command))
                .getFirst();
    }

    /** Fails with {@link RefusedException} when the server has said no for good. */
    <T> List<T> ask(String what, Function<@Nullable ClientSession, Publisher<T>> question) {
        ClientSession session = null;
        try {
            session = causality.begin();
            return BoundedWait.atMost(wait, Flux.from(question.apply(session)).collectList());
        } catch (RuntimeException e) {
            throw because(what, e);
        } finally {
            causality.end(session);
        }
    }

    private static LogUnavailableException because(String what, RuntimeException e) {
        var code = CallFailure.code(e);
        var kind = what + " " + code;
        var said = " (" + what + ", " + code + "): " + e.getMessage();
        return switch (CallFailure.of(e)) {
            case UNKNOWN -> new LogUnavailableException("MongoDB does not answer as it should" + said, kind, e);
            case DOCUMENT_REFUSED -> new RefusedException("MongoDB refuses a document" + said, kind, true, e);
            case REFUSED -> new RefusedException("MongoDB refuses what it is asked" + said, kind, false, e);
        };
    }
}
