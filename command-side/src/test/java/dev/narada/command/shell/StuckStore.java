package dev.narada.command.shell;

import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.record.Keys;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.Group;
import dev.narada.log.store.Head;
import dev.narada.log.store.Inserted;
import dev.narada.log.store.KeptAnswer;
import dev.narada.log.store.Snapshot;
import dev.narada.log.store.Store;
import dev.narada.log.store.Tail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A store whose disk stands still when it is told to: what it is asked to insert waits until it goes on. */
final class StuckStore implements Store {

    private final Store store = new InMemoryStore();
    private final ReentrantReadWriteLock disk = new ReentrantReadWriteLock();

    /** Nothing is inserted any more. */
    void stop() {
        disk.writeLock().lock();
    }

    /** Called by whoever stopped it. */
    void goOn() {
        disk.writeLock().unlock();
    }

    @Override
    public Inserted insert(Group group) {
        disk.readLock().lock();
        try {
            return store.insert(group);
        } finally {
            disk.readLock().unlock();
        }
    }

    @Override
    public String origin() {
        return store.origin();
    }

    @Override
    public Tail tail() {
        return store.tail();
    }

    @Override
    public Optional<Head> head(String ledger) {
        return store.head(ledger);
    }

    @Override
    public Snapshot snapshot() {
        return store.snapshot();
    }

    @Override
    public List<StoredCommit> commits(long after, int limit) {
        return store.commits(after, limit);
    }

    @Override
    public List<StoredCommit> commits(String ledger, long after, int limit) {
        return store.commits(ledger, after, limit);
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        return store.answered(ledger, command);
    }

    @Override
    public List<KeptAnswer> kept(String ledger) {
        return store.kept(ledger);
    }

    @Override
    public List<String> ledgers() {
        return store.ledgers();
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
    public void close() {
        store.close();
    }
}
