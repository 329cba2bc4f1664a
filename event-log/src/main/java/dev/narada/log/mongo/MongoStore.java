package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.KeptAnswer;
import dev.narada.log.record.Keys;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.CommandName;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Commits in a MongoDB replica set that several nodes share. */
public final class MongoStore implements Store {

    private static final Bson ALL = new Document();

    private final Connection connection;
    private final Calls calls;
    private final MongoSettings settings;
    private final MongoKeys keys;
    private final MongoAccess access;
    private final Answers answers;
    private final Removals removals;
    private final Claiming claiming;
    private final Reading reading;
    private @Nullable Wakening wakening;

    private MongoStore(Connection connection, MongoSettings settings, Path directory) {
        this.connection = connection;
        this.settings = settings;
        this.calls = connection.calls();
        this.keys = MongoKeys.open(connection.keyCalls(), directory, settings.patience());
        this.access = new MongoAccess(calls);
        this.answers = new Answers(calls, settings.patience());
        this.removals = new Removals(calls, answers, keys);
        this.claiming = new Claiming(calls, settings.patience());
        this.reading = new Reading(calls, removals, tail().position(), settings.patience());
    }

    /**
     * Opens the store, makes its collections if it is new, and finishes removals that a node has left undone.
     *
     * @param directory holds {@code instance.key}, which wraps the data keys; all nodes have the same
     * @throws UnfitException when the database cannot keep a log as it is
     */
    public static MongoStore open(MongoSettings settings, Path directory) {
        var connection = Connection.open(settings);
        try {
            var store = new MongoStore(connection, settings, directory);
            store.removals.finish();
            return store;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public String origin() {
        return connection.origin();
    }

    @Override
    public Tail tail() {
        return calls.first(
                        Schema.COMMITS,
                        ALL,
                        find -> find.sort(Sorts.descending("_id")).projection(include("size", "t")))
                .map(last ->
                        new Tail(CommitDocument.last(last), last.getDate("t").toInstant()))
                .orElse(Tail.EMPTY);
    }

    @Override
    public Optional<Head> head(String ledger) {
        return calls.first(
                        Schema.COMMITS,
                        eq("ledger", ledger),
                        find -> find.sort(Sorts.descending("n")).projection(include("n", "size", "chain", "t")))
                .map(last -> new Head(
                        last.getLong("n") + last.getInteger("size"),
                        CommitDocument.bytes(last, "chain"),
                        last.getDate("t").toInstant()));
    }

    @Override
    public Inserted insert(Group group) {
        var others = answers.keep(group.answers());
        if (group.claims().isEmpty()) {
            return new Inserted(0, null, others);
        }
        var commits = group.claims().stream().map(Group.Claim::commit).toList();
        var documents = group.claims().stream()
                .map(claim -> removals.withRemovals(
                        CommitDocument.of(claim.commit()).append("about", List.copyOf(claim.about())),
                        claim.removals()))
                .toList();
        var claimed = claiming.claim(documents, commits);
        if (claimed.commits() > 0 && wakening != null) {
            wakening.own(commits.get(claimed.commits() - 1).last());
        }
        documents.subList(0, claimed.commits()).forEach(removals::carryOut);
        return new Inserted(claimed.commits(), claimed.refused(), others);
    }

    @Override
    public Snapshot snapshot() {
        return new MongoSnapshot(calls, tail().position(), reading::holding);
    }

    @Override
    public List<StoredCommit> commits(long after, int limit) {
        return reading.after(after, limit);
    }

    @Override
    public List<StoredCommit> commits(String ledger, long after, int limit) {
        return reading.inLedger(ledger, after, limit);
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        var name = new CommandName(ledger, command);
        return Optional.ofNullable(answered(List.of(name)).get(name));
    }

    @Override
    public Map<CommandName, Answered> answered(Collection<CommandName> commands) {
        var known = new HashMap<CommandName, Answered>();
        if (commands.isEmpty()) {
            return known;
        }
        var names = new HashSet<>(commands);
        answers.find(names).forEach((name, kept) -> known.put(name, kept.answered()));
        calls.find(
                        Schema.COMMITS,
                        Schema.named(names),
                        find -> find.projection(include("size", "ledger", "cmd", "hash", "answer")))
                .forEach(commit -> known.put(name(commit), answered(commit)));
        known.keySet().retainAll(names);
        return known;
    }

    @Override
    public List<KeptAnswer> kept(String ledger) {
        return answers.of(ledger);
    }

    @Override
    public Set<String> about(String ledger, UUID command) {
        return CommitDocument.about(calls, new CommandName(ledger, command));
    }

    @Override
    public void forgetRequests() {
        removals.forgetRequests();
    }

    @Override
    public List<String> ledgers() {
        var first = Filters.and(in("ledger", calls.distinct(Schema.COMMITS, "ledger")), eq("n", 0L));
        return calls
                .find(
                        Schema.COMMITS,
                        first,
                        find -> find.sort(Sorts.ascending("_id")).projection(include("ledger")))
                .stream()
                .map(commit -> commit.getString("ledger"))
                .toList();
    }

    @Override
    public Keys keys() {
        return keys;
    }

    @Override
    public AccessStore access() {
        return access;
    }

    @Override
    public long latestRemoval() {
        return removals.latest();
    }

    @Override
    public void onForeignInsert(Runnable wake) {
        var watching = new Wakening(calls, tail().position(), settings.poll(), wake);
        watching.start(!settings.admitsTestDouble());
        wakening = watching;
        // Somebody may have written between the writer's look at the tail and now.
        wake.run();
    }

    @Override
    public void verify() {
        answers.verify();
        access.verify();
        keys.verify();
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(reading.hole())
                .or(() -> Optional.ofNullable(wakening).map(Wakening::trouble));
    }

    @Override
    public void close() {
        if (wakening != null) {
            wakening.close();
        }
        connection.close();
    }

    private static CommandName name(Document commit) {
        return new CommandName(commit.getString("ledger"), commit.get("cmd", UUID.class));
    }

    private static Answered answered(Document commit) {
        return new Answered(
                CommitDocument.bytes(commit, "hash"),
                CommitDocument.bytes(commit, "answer"),
                CommitDocument.last(commit),
                true);
    }
}
