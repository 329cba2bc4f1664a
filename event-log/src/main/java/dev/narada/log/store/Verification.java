package dev.narada.log.store;

import static dev.narada.log.store.Damage.require;

import dev.narada.log.DamagedException;
import dev.narada.log.Epoch;
import dev.narada.log.Verified;
import dev.narada.log.record.Commitment;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.Surviving;
import dev.narada.log.record.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;

/** Walks through commits and stops at the first that is not what was stored, in a sentence that names the position. */
public final class Verification {

    private static final int AT_ONCE = 256;

    private final Vault vault;
    private final Map<String, Head> heads = new HashMap<>();
    private final List<Epoch> epochs = new ArrayList<>();
    private long position;
    private long commits;

    private Verification(Vault vault) {
        this.vault = vault;
    }

    /**
     * Walks through everything that a store holds.
     *
     * @param progress is told the position that was reached
     * @throws DamagedException at the first damage, in a sentence that names the position
     */
    public static Verified whole(Store store, LongConsumer progress) {
        var verification = new Verification(new Vault(store.keys()));
        var verified = verification.all(store, progress);
        store.verify();
        return verified;
    }

    private Verified all(Store store, LongConsumer progress) {
        var tail = store.tail().position();
        Walk.through(store::commits, 0, commit -> {
            add(commit);
            if (++commits % AT_ONCE == 0) {
                progress.accept(position);
            }
        });
        progress.accept(position);
        if (position < tail) {
            throw new DamagedException("the log ends at position " + position + ", before its tail at " + tail);
        }
        for (var ledger : store.ledgers()) {
            store.head(ledger)
                    .filter(Head::restored)
                    .ifPresent(head -> epochs.add(new Epoch(ledger, head.next(), false)));
        }
        return new Verified(position, commits, heads.size(), epochs);
    }

    private void add(StoredCommit commit) {
        require(commit, commit.position() == position + 1, "does not follow position " + position);
        Damage.requireAsStored(commit);
        var head = heads.get(commit.ledger());
        // Within its ledger: a ledger that came from another store stands after younger ones.
        require(commit, head == null || !commit.t().isBefore(head.t()), "is stamped before the one ahead of it");
        var after = Succession.next(head, commit);
        var n = commit.n();
        for (var event : commit.events()) {
            requireLeaf(commit, event, n++);
        }
        if (commit.genesis() != null && Surviving.of(commit.genesis()) != null) {
            epochs.add(new Epoch(commit.ledger(), commit.n(), true));
        }
        heads.put(commit.ledger(), after);
        position = commit.last();
    }

    private void requireLeaf(StoredCommit commit, StoredLeaf event, long n) {
        var leaf = leaf(commit, event);
        require(
                commit,
                leaf.ledger().equals(commit.ledger())
                        && leaf.n() == n
                        && leaf.id().equals(event.id())
                        && leaf.type().equals(event.type())
                        && leaf.actor().equals(commit.actor())
                        && leaf.command().equals(commit.command())
                        && leaf.t().equals(commit.t()),
                "says something else than its leaves");
        for (var entry : commit.removable().vault()) {
            if (entry.event().equals(leaf.id())) {
                var words = vault.open(leaf.ledger(), entry);
                var fits = words == null
                        || leaf.sealed()
                                .contains(Commitment.to(
                                        entry.salt(), leaf.ledger(), leaf.id(), entry.key(), entry.field(), words));
                require(commit, fits, "has sealed words that its leaf does not vouch for");
            }
        }
    }

    private static Leaf leaf(StoredCommit commit, StoredLeaf event) {
        try {
            return Leaf.parse(event.leaf());
        } catch (RuntimeException e) {
            throw Damage.in(commit, "has a leaf that cannot be read: " + e.getMessage());
        }
    }
}
