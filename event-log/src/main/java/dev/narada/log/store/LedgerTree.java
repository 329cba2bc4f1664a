package dev.narada.log.store;

import dev.narada.log.Inclusion;
import dev.narada.log.record.Chain;
import dev.narada.log.record.GrowingTree;
import dev.narada.log.record.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The hashes of one ledger as far as it was read, grown by what was stored since whenever more is asked for. */
final class LedgerTree {

    private final Store store;
    private final String ledger;
    private final ReentrantLock lock = new ReentrantLock();
    private final GrowingTree tree = new GrowingTree();
    private final List<Beginning> restored = new ArrayList<>();
    private @Nullable Head head;
    private long position;

    /**
     * Where an epoch begins that a restore began.
     *
     * @param size     what survived before it
     * @param position of the last event that survived
     */
    record Beginning(int size, long position) {}

    LedgerTree(Store store, String ledger) {
        this.store = store;
        this.ledger = ledger;
    }

    /** Takes the next commit as it stands, unless somebody is busy here: what is missing is read when it is asked for. */
    void stands(StoredCommit commit) {
        if (lock.tryLock()) {
            try {
                if (head != null && head.next() == commit.n()) {
                    add(commit, Head.after(commit));
                }
            } finally {
                lock.unlock();
            }
        }
    }

    /** As far as the store has it, unless what was read is enough already. */
    LedgerTree upTo(long size) {
        return locked(() -> {
            if (tree.size() < size) {
                Walk.through(
                        (after, limit) -> store.commits(ledger, after, limit),
                        position,
                        commit -> add(commit, Succession.next(head, commit)));
            }
            return this;
        });
    }

    private void add(StoredCommit commit, Head after) {
        if (head != null && commit.genesis() != null) {
            restored.add(new Beginning(tree.size(), position));
        }
        head = after;
        commit.events().forEach(event -> tree.add(Chain.leafHash(event.leaf())));
        position = commit.last();
    }

    int size() {
        return locked(tree::size);
    }

    byte[] root(long size) {
        return locked(() -> tree.root(Math.toIntExact(size)));
    }

    /** How many restores lost a tail before the last of so many events. */
    int epoch(long size) {
        return locked(() ->
                (int) restored.stream().filter(begun -> begun.size() < size).count());
    }

    /** Where an epoch after the first begins. */
    Beginning beginning(int epoch) {
        return locked(() -> restored.get(epoch - 1));
    }

    List<byte[]> consistency(long from, long to) {
        return locked(() -> tree.consistency(number(from), number(to)));
    }

    Inclusion inclusion(long n, long size) {
        return locked(() -> {
            var hashes = tree.inclusion(number(n), number(size));
            return new Inclusion(tree.leaf(number(n)), hashes);
        });
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static int number(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there is no " + number);
        }
        return (int) number;
    }
}
