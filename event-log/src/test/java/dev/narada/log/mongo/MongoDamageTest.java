package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import dev.narada.log.DamageContract;
import dev.narada.log.Log;
import dev.narada.log.Spoiling;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class MongoDamageTest extends DamageContract {

    private static Wire wire;

    @TempDir
    private Path directory;

    private final MongoSettings settings = wire.fresh();

    @BeforeAll
    static void startServer() {
        wire = new Wire();
    }

    @AfterAll
    static void stopServer() {
        wire.close();
    }

    @Override
    protected Log<Note> open(Clock clock) {
        return MongoLog.open(settings, directory, Notes.FORMAT, clock);
    }

    @Override
    protected void spoil(Spoiling how, long position) {
        var at = eq("_id", position);
        var commit = onCommits(commits -> commits.find(at));
        switch (how) {
            case LEAF_CHANGED ->
                onCommits(commits -> commits.updateOne(at, Updates.set("events.0.leaf", leaf(commit))));
            case COMMIT_LOST -> onCommits(commits -> commits.deleteOne(at));
            case CHAIN_BROKEN -> {
                var broken = CommitDocument.of(withBrokenChain(CommitDocument.read(commit)));
                onCommits(commits -> commits.replaceOne(at, broken));
            }
            case TAG_WITH_A_LINE_BREAK ->
                onCommits(commits -> commits.updateOne(at, Updates.push("events.0.tags", "broken:a\nb")));
        }
    }

    private static Binary leaf(Document commit) {
        var leaf = CommitDocument.bytes(commit.getList("events", Document.class).getFirst(), "leaf");
        var changed = new String(leaf, StandardCharsets.UTF_8).replace("notes", "nodes");
        return new Binary(changed.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T onCommits(Function<MongoCollection<Document>, Publisher<T>> question) {
        try (var client = MongoClients.create(settings.uri() + "?uuidRepresentation=STANDARD")) {
            return Mono.from(question.apply(
                            client.getDatabase(settings.database()).getCollection(Collections.COMMITS)))
                    .block(Duration.ofSeconds(10));
        }
    }
}
