package dev.narada.log.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Extent;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Commits in a MongoDB replica set that several nodes share. */
public final class MongoStore implements Store {

    private static final Bson ALL = Filters.gt("_id", 0L);

    private final Connection connection;
    private final BlockingClient calls;
    private final MongoSettings settings;
    private final MongoKeys keys;
    private final MongoAccess access;
    private final CheckpointDocuments checkpoints;
    private final AnswerDocuments answers;
    private final Removals removals;
    private final Heads heads;
    private final Claiming claiming;
    private final CommitReading reading;
    private @Nullable ChangeWatcher wakening;

    private MongoStore(Connection connection, MongoSettings settings, Path directory) {
        this.connection = connection;
        this.settings = settings;
        this.calls = connection.calls();
        this.keys = MongoKeys.open(
                connection.keyCalls(), directory, settings.patience(), tail().position() != Tail.EMPTY.position());
        this.access = new MongoAccess(calls);
        this.checkpoints = new CheckpointDocuments(calls);
        this.answers = new AnswerDocuments(calls, settings.patience());
        this.removals = new Removals(calls, answers, keys);
        this.heads = new Heads(calls);
        this.claiming = new Claiming(calls, settings.patience());
        this.reading = new CommitReading(calls, removals, tail().position(), settings.patience());
    }

    /**
     * Opens the store, makes its collections if it is new, and goes on with removals that a node has left undone.
     *
     * @param directory holds {@code instance.key}, which wraps the data keys; all nodes have the same
     * @throws UnfitException when the database cannot keep a log as it is
     */
    public static MongoStore open(MongoSettings settings, Path directory) {
        var connection = Connection.open(settings);
        try {
            var store = new MongoStore(connection, settings, directory);
            store.removals.start();
            return store;
        } catch (RuntimeException | Error e) {
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
                        Collections.COMMITS,
                        ALL,
                        find -> find.sort(Sorts.descending("_id")).projection(include("size", "t")))
                .map(last ->
                        new Tail(CommitDocument.last(last), last.getDate("t").toInstant()))
                .orElse(Tail.EMPTY);
    }

    @Override
    public Optional<Head> head(String ledger) {
        return heads.of(ledger);
    }

    @Override
    public Optional<Head> head(String ledger, long upTo) {
        return heads.of(ledger, upTo);
    }

    @Override
    public void markRestored(String ledger) {
        heads.markRestored(ledger);
    }

    @Override
    public Inserted insert(Group group) {
        var told = answers.keep(group.answers());
        if (group.claims().isEmpty()) {
            return new Inserted(0, null).telling(told);
        }
        var commits = group.claims().stream().map(Group.Claim::commit).toList();
        var documents = group.claims().stream()
                .map(claim -> removals.withRemovals(CommitDocument.of(claim), claim.removals()))
                .toList();
        var claimed = claiming.claim(documents, commits);
        if (claimed.commits() > 0 && wakening != null) {
            wakening.own(commits.get(claimed.commits() - 1).last());
        }
        removals.begin(documents.subList(0, claimed.commits()));
        return claimed.telling(told);
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
    public Optional<StoredCommit> holding(long position) {
        return reading.at(position);
    }

    @Override
    public Optional<Extent> extentAfter(long position) {
        return calls.first(
                        Collections.COMMITS,
                        Filters.and(Filters.gt("_id", 0L), Filters.gt("_id", position)),
                        find -> find.sort(Sorts.ascending("_id")).projection(include("size", "ledger")))
                .map(next -> new Extent(next.getLong("_id"), next.getInteger("size"), next.getString("ledger")));
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
        return commands.isEmpty() ? Map.of() : answers.told(Set.copyOf(commands));
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
        var first = Filters.and(in("ledger", calls.distinct(Collections.COMMITS, "ledger")), eq("n", 0L));
        return calls
                .find(
                        Collections.COMMITS,
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
    public KeptCheckpoints checkpoints() {
        return checkpoints;
    }

    @Override
    public long latestRemoval() {
        return removals.latest();
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void onForeignInsert(Runnable wake) {
        var watching = new ChangeWatcher(calls, tail().position(), settings.poll(), wake);
        watching.start(!settings.admitsTestDouble());
        wakening = watching;
        // Somebody may have written between the writer's look at the tail and now.
        wake.run();
    }

    @Override
    public void verify() {
        answers.verify();
        access.verify();
        checkpoints.verify();
        keys.verify();
    }

    @Override
    public Optional<String> trouble() {
        return Optional.ofNullable(reading.hole())
                .or(() -> Optional.ofNullable(wakening).map(ChangeWatcher::trouble));
    }

    @Override
    public Optional<String> alarm() {
        return removals.alarm();
    }

    @Override
    public void awaitRemoved() {
        removals.await();
    }

    @Override
    public void close() {
        removals.close();
        if (wakening != null) {
            wakening.close();
        }
        connection.close();
    }
}
