package dev.narada.log.store;

import dev.narada.log.Checkpoints;
import dev.narada.log.Inclusion;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Signs and keeps notes. What a note says follows from the ledger alone, its time too, so that nodes that make the same
 * one make it alike.
 */
final class CheckpointMaking implements Checkpoints {

    private static final long MOST_LEAVES = 1L << 19;

    private final Store store;
    private final LedgerTrees trees;
    private @Nullable Signing signing;

    CheckpointMaking(Store store) {
        this(store, MOST_LEAVES);
    }

    CheckpointMaking(Store store, long mostLeaves) {
        this.store = store;
        this.trees = new LedgerTrees(store, mostLeaves);
    }

    /** A commit stands: what is hashed of its ledger grows at once, and is not read when a note is made. */
    void stands(StoredCommit commit) {
        trees.stands(commit);
    }

    @Override
    public String verifierKey() {
        return signing().key().verifier().text();
    }

    @Override
    public List<String> rotations(String ledger) {
        return signing().rotations(ledger).stream().map(SignedNote::toString).toList();
    }

    /** Read when it is asked for first. */
    private synchronized Signing signing() {
        var known = signing;
        if (known == null) {
            known = Signing.of(store);
            signing = known;
        }
        return known;
    }

    @Override
    public KeptCheckpoint make(String ledger, long position, String reason) {
        var head = store.head(ledger, position)
                .orElseThrow(() -> new IllegalArgumentException(ledger + " has not begun at position " + position));
        var there = of(ledger, head.next());
        if (there.isPresent()) {
            return there.get();
        }
        var tree = trees.of(ledger, head.next());
        var epoch = tree.epoch(head.next());
        if (epoch <= latest(ledger).map(CheckpointMaking::epoch).orElse(0)) {
            return keep(ledger, head, position, tree, reason);
        }
        var survived = tree.beginning(epoch).position();
        keep(ledger, store.head(ledger, survived).orElseThrow(), survived, tree, RESTORE);
        return keep(ledger, head, position, tree, RESTORE);
    }

    private static int epoch(KeptCheckpoint kept) {
        return Checkpoint.parse(SignedNote.parse(kept.note()).text()).epoch();
    }

    private KeptCheckpoint keep(String ledger, Head head, long position, LedgerTree tree, String reason) {
        var size = head.next();
        var key = signing().key();
        var checkpoint = new Checkpoint(
                key.verifier().name(), ledger, size, tree.root(size), tree.epoch(size), head.chain(), head.t());
        var note = key.sign(checkpoint.text()).toString();
        return signing()
                .renewed(store.checkpoints().keep(new KeptCheckpoint(ledger, size, position, head.t(), reason, note)));
    }

    @Override
    public Optional<KeptCheckpoint> latest(String ledger) {
        return store.checkpoints().latest(ledger).map(signing()::renewed);
    }

    @Override
    public Optional<KeptCheckpoint> of(String ledger, long size) {
        return store.checkpoints().of(ledger, size).map(signing()::renewed);
    }

    @Override
    public List<KeptCheckpoint> all(String ledger) {
        return store.checkpoints().all(ledger).stream().map(signing()::renewed).toList();
    }

    @Override
    public long reached() {
        return store.checkpoints().reached();
    }

    @Override
    public boolean isFirstAfterRestore(String ledger, long position) {
        return store.head(ledger, position - 1).filter(Head::restored).isPresent();
    }

    @Override
    public long size(String ledger) {
        return store.head(ledger).map(Head::next).orElse(0L);
    }

    @Override
    public List<byte[]> consistency(String ledger, long from, long to) {
        return trees.of(ledger, to).consistency(from, to);
    }

    @Override
    public Inclusion inclusion(String ledger, long n, long size) {
        return trees.of(ledger, size).inclusion(n, size);
    }
}
