package dev.narada.log.store;

import dev.narada.log.Inclusion;
import dev.narada.log.record.Chain;
import dev.narada.log.record.GrowingTree;
import dev.narada.log.record.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hashes of one ledger as far as it was read, grown by what was stored since whenever more is asked for. */
final class LedgerTree {

    private final Store store;
    private final String ledger;
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

    /** As far as the store has it, unless what was read is enough already. */
    synchronized LedgerTree upTo(long size) {
        if (tree.size() < size) {
            Walk.through((after, limit) -> store.commits(ledger, after, limit), position, this::add);
        }
        return this;
    }

    private void add(StoredCommit commit) {
        var before = head;
        head = Succession.next(before, commit);
        if (before != null && commit.genesis() != null) {
            restored.add(new Beginning(tree.size(), position));
        }
        commit.events().forEach(event -> tree.add(Chain.leafHash(event.leaf())));
        position = commit.last();
    }

    synchronized int size() {
        return tree.size();
    }

    synchronized byte[] root(long size) {
        return tree.root(Math.toIntExact(size));
    }

    /** How many restores lost a tail before the last of so many events. */
    synchronized int epoch(long size) {
        return (int) restored.stream().filter(begun -> begun.size() < size).count();
    }

    /** Where an epoch after the first begins. */
    synchronized Beginning beginning(int epoch) {
        return restored.get(epoch - 1);
    }

    synchronized List<byte[]> consistency(long from, long to) {
        return tree.consistency(number(from), number(to));
    }

    synchronized Inclusion inclusion(long n, long size) {
        var hashes = tree.inclusion(number(n), number(size));
        return new Inclusion(tree.leaf(number(n)), hashes);
    }

    private static int number(long number) {
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("there is no " + number);
        }
        return (int) number;
    }
}
