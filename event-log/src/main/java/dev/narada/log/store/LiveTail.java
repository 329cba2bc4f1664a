package dev.narada.log.store;

import dev.narada.log.Recorded;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The latest commits, decoded, for followers that keep up. It is bounded: who falls behind reads from the store, and
 * the writer never waits for anybody.
 */
final class LiveTail<E> {

    private final int capacity;
    private final ConcurrentSkipListMap<Long, List<Recorded<E>>> commits = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final AtomicInteger removals = new AtomicInteger();
    private int events;
    private long wakings;
    private volatile long last;

    LiveTail(long last, int capacity) {
        this.last = last;
        this.capacity = capacity;
    }

    long last() {
        return last;
    }

    /** Called by the writer alone, with commits in order. */
    void add(List<Recorded<E>> commit) {
        commits.put(commit.getFirst().position(), commit);
        events += commit.size();
        while (events > capacity && commits.size() > 1) {
            events -= commits.pollFirstEntry().getValue().size();
        }
        last = commit.getLast().position();
    }

    /** Moves past a commit without its events: followers read it from the store. */
    void pass(long position) {
        last = position;
    }

    /** Drops what it holds, because some of it was removed from the log. */
    void forget() {
        commits.clear();
        events = 0;
        removals.incrementAndGet();
    }

    /** How often it had to forget: whoever reads ahead from the store reads again when this has changed. */
    int removals() {
        return removals.get();
    }

    void wakeAll() {
        lock.lock();
        try {
            wakings++;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The commit right after a position, or null when it does not hold it. */
    @Nullable
    List<Recorded<E>> after(long position) {
        return commits.get(position + 1);
    }

    /** Waits for something after a position, but no longer than this, nor when all are woken. */
    void await(long position, long millis) throws InterruptedException {
        lock.lock();
        try {
            var calls = wakings;
            var left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (last <= position && wakings == calls && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
