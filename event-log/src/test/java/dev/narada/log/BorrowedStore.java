package dev.narada.log;

import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Extent;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Another store as it is, unless a test has it behave otherwise: every call goes through {@link #ask}. */
public class BorrowedStore implements Store {

    private final Store store;

    public BorrowedStore(Store store) {
        this.store = store;
    }

    /** One call to the store. */
    protected <T> T ask(Supplier<T> question) {
        return question.get();
    }

    @Override
    public Optional<String> alarm() {
        return store.alarm();
    }

    @Override
    public void markRestored(String ledger) {
        store.markRestored(ledger);
    }

    @Override
    public void awaitRemoved() {
        store.awaitRemoved();
    }

    @Override
    public String origin() {
        return ask(store::origin);
    }

    @Override
    public KeptCheckpoints checkpoints() {
        return ask(store::checkpoints);
    }

    @Override
    public Tail tail() {
        return ask(store::tail);
    }

    @Override
    public Optional<Head> head(String ledger) {
        return ask(() -> store.head(ledger));
    }

    @Override
    public Optional<Head> head(String ledger, long upTo) {
        return ask(() -> store.head(ledger, upTo));
    }

    @Override
    public Inserted insert(Group group) {
        return ask(() -> store.insert(group));
    }

    @Override
    public Snapshot snapshot() {
        return ask(store::snapshot);
    }

    @Override
    public List<StoredCommit> commits(long after, int limit) {
        return ask(() -> store.commits(after, limit));
    }

    @Override
    public List<StoredCommit> commits(String ledger, long after, int limit) {
        return ask(() -> store.commits(ledger, after, limit));
    }

    @Override
    public Optional<StoredCommit> holding(long position) {
        return ask(() -> store.holding(position));
    }

    @Override
    public Optional<Extent> extentAfter(long position) {
        return ask(() -> store.extentAfter(position));
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        return ask(() -> store.answered(ledger, command));
    }

    @Override
    public Map<CommandName, Answered> answered(Collection<CommandName> commands) {
        return ask(() -> store.answered(commands));
    }

    @Override
    public List<KeptAnswer> kept(String ledger) {
        return ask(() -> store.kept(ledger));
    }

    @Override
    public Set<String> about(String ledger, UUID command) {
        return ask(() -> store.about(ledger, command));
    }

    @Override
    public void forgetRequests() {
        store.forgetRequests();
    }

    @Override
    public List<String> ledgers() {
        return ask(store::ledgers);
    }

    @Override
    public Keys keys() {
        return store.keys();
    }

    @Override
    public AccessStore access() {
        return store.access();
    }

    @Override
    public long latestRemoval() {
        return store.latestRemoval();
    }

    @Override
    public void onForeignInsert(Runnable wake) {
        store.onForeignInsert(wake);
    }

    @Override
    public Optional<String> trouble() {
        return store.trouble();
    }

    @Override
    public void verify() {
        store.verify();
    }

    @Override
    public void close() {
        store.close();
    }
}
