package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Epoch;
import dev.narada.log.Verified;
import dev.narada.log.record.Chain;
import dev.narada.log.record.Commitment;
import dev.narada.log.record.Digests;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.Surviving;
import dev.narada.log.record.Vault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

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
        for (var batch = after(store, AT_ONCE); !batch.isEmpty(); batch = after(store, AT_ONCE)) {
            batch.forEach(this::add);
            progress.accept(position);
        }
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

    /** What cannot be read at once is read one by one, to know where the damage begins. */
    private List<StoredCommit> after(Store store, int limit) {
        try {
            return store.commits(position, limit);
        } catch (RuntimeException e) {
            if (limit > 1) {
                return after(store, 1);
            }
            throw new DamagedException(
                    "what stands after position " + position + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Only the latest commits, for a quick start. */
    static void latest(Store store, int events) {
        for (var commit : store.commits(Math.max(0, store.tail().position() - events), AT_ONCE)) {
            if (!Digests.hold(commit)) {
                throw damaged(commit.position(), commit.ledger(), "is not what was stored");
            }
        }
    }

    private void add(StoredCommit commit) {
        require(commit, commit.position() == position + 1, "does not follow position " + position);
        require(commit, Digests.hold(commit), "is not what was stored");
        var head = heads.get(commit.ledger());
        // Within its ledger: a ledger that came from another store stands after younger ones.
        require(commit, head == null || !commit.t().isBefore(head.t()), "is stamped before the one ahead of it");
        require(commit, commit.n() == (head == null ? 0 : head.next()), "is not the next of its ledger");
        var chain = start(commit, head);
        var n = commit.n();
        for (var event : commit.events()) {
            requireLeaf(commit, event, n++);
            chain = Chain.link(chain, event.leaf());
        }
        require(commit, Arrays.equals(chain, commit.chain()), "breaks the chain of its ledger");
        heads.put(commit.ledger(), new Head(n, chain, commit.t()));
        position = commit.last();
        commits++;
    }

    /** A new epoch names what survived of the one before, and goes on from there. */
    private void requireGoingOn(StoredCommit commit, byte[] genesis, @Nullable Head head) {
        var survived = Surviving.of(genesis);
        var follows = head == null ? survived == null : survived != null && survived.isAt(head.next(), head.chain());
        require(commit, follows, "begins its chain anew and does not name what stands before it");
        if (survived != null) {
            epochs.add(new Epoch(commit.ledger(), commit.n(), true));
        }
    }

    private byte[] start(StoredCommit commit, @Nullable Head head) {
        if (commit.genesis() != null) {
            requireGoingOn(commit, commit.genesis(), head);
            return Chain.start(commit.genesis());
        }
        if (head == null) {
            throw damaged(commit.position(), commit.ledger(), "begins its ledger without a genesis");
        }
        return head.chain();
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
            throw damaged(commit.position(), commit.ledger(), "has a leaf that cannot be read: " + e.getMessage());
        }
    }

    private static void require(StoredCommit commit, boolean holds, String otherwise) {
        if (!holds) {
            throw damaged(commit.position(), commit.ledger(), otherwise);
        }
    }

    private static DamagedException damaged(long position, String ledger, String what) {
        return new DamagedException("the commit at position " + position + " of ledger " + ledger + " " + what);
    }
}
