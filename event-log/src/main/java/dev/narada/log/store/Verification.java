package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Verified;
import dev.narada.log.record.Chain;
import dev.narada.log.record.Commitment;
import dev.narada.log.record.Digests;
import dev.narada.log.record.Leaf;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.StoredLeaf;
import dev.narada.log.record.Vault;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks through commits and stops at the first that is not what was stored, in a sentence that names the position. */
final class Verification {

    private static final int AT_ONCE = 256;

    private final Vault vault;
    private final Map<String, Head> heads = new HashMap<>();
    private long position;
    private long commits;
    private Instant t = Instant.EPOCH;

    Verification(Vault vault) {
        this.vault = vault;
    }

    /** Everything there is, from the first commit on. */
    Verified all(Store store) {
        var tail = store.tail().position();
        for (var batch = store.commits(0, AT_ONCE); !batch.isEmpty(); batch = store.commits(position, AT_ONCE)) {
            batch.forEach(this::add);
        }
        if (position < tail) {
            throw new DamagedException("the log ends at position " + position + ", before its tail at " + tail);
        }
        return new Verified(position, commits, heads.size());
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
        require(commit, !commit.t().isBefore(t), "is stamped before the one ahead of it");
        var head = heads.get(commit.ledger());
        require(commit, commit.n() == (head == null ? 0 : head.next()), "is not the next of its ledger");
        var chain = start(commit, head);
        var n = commit.n();
        for (var event : commit.events()) {
            requireLeaf(commit, event, n++);
            chain = Chain.link(chain, event.leaf());
        }
        require(commit, Arrays.equals(chain, commit.chain()), "breaks the chain of its ledger");
        heads.put(commit.ledger(), new Head(n, chain));
        position = commit.last();
        t = commit.t();
        commits++;
    }

    private static byte[] start(StoredCommit commit, @Nullable Head head) {
        if (commit.genesis() != null) {
            return Chain.start(commit.genesis());
        }
        if (head == null) {
            throw damaged(commit.position(), commit.ledger(), "begins its ledger without a genesis");
        }
        return head.chain();
    }

    private void requireLeaf(StoredCommit commit, StoredLeaf event, long n) {
        var leaf = Leaf.parse(event.leaf());
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

    private static void require(StoredCommit commit, boolean holds, String otherwise) {
        if (!holds) {
            throw damaged(commit.position(), commit.ledger(), otherwise);
        }
    }

    private static DamagedException damaged(long position, String ledger, String what) {
        return new DamagedException("the commit at position " + position + " of ledger " + ledger + " " + what);
    }
}
