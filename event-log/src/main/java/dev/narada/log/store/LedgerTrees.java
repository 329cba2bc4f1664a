package dev.narada.log.store;

import dev.narada.log.record.StoredCommit;
import java.util.LinkedHashMap;

/** The hashes of ledgers that were asked for lately; those that nobody asks for go first. */
final class LedgerTrees {

    private final Store store;
    private final long mostLeaves;
    private final LinkedHashMap<String, LedgerTree> trees = new LinkedHashMap<>(16, 0.75f, true);

    /** {@code mostLeaves} are kept in memory in all, each with 64 bytes; one ledger is, however large. */
    LedgerTrees(Store store, long mostLeaves) {
        this.store = store;
        this.mostLeaves = mostLeaves;
    }

    /** The hashes of a ledger, of so many leaves at least if it has them. */
    LedgerTree of(String ledger, long size) {
        LedgerTree tree;
        synchronized (this) {
            tree = trees.computeIfAbsent(ledger, name -> new LedgerTree(store, name));
        }
        tree.upTo(size);
        makeRoom(ledger);
        return tree;
    }

    /** A commit stands; its ledger's hashes grow with it if they are here. */
    void stands(StoredCommit commit) {
        LedgerTree tree;
        synchronized (this) {
            tree = trees.get(commit.ledger());
        }
        if (tree != null) {
            tree.stands(commit);
        }
    }

    private synchronized void makeRoom(String used) {
        var leaves = trees.values().stream().mapToLong(LedgerTree::size).sum();
        var eldest = trees.entrySet().iterator();
        while (leaves > mostLeaves && eldest.hasNext()) {
            var next = eldest.next();
            if (!next.getKey().equals(used)) {
                leaves -= next.getValue().size();
                eldest.remove();
            }
        }
    }

    synchronized int count() {
        return trees.size();
    }
}
