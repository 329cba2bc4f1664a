package dev.narada.command.dispatch;

import dev.narada.log.BorrowedStore;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.store.Group;
import dev.narada.log.store.Inserted;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A store whose disk stands still when it is told to: what it is asked to insert waits until it goes on. */
final class StuckStore extends BorrowedStore {

    private final ReentrantReadWriteLock disk = new ReentrantReadWriteLock();

    StuckStore() {
        super(new InMemoryStore());
    }

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
            return super.insert(group);
        } finally {
            disk.readLock().unlock();
        }
    }
}
