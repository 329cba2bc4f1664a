package dev.narada.log.store;

import static dev.narada.log.store.Damage.require;

import dev.narada.log.record.Chain;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Surviving;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Commits of each ledger follow one another: numbered without a gap, each chained to the one before. Begins, in each
 * ledger, with whichever commit comes first, after whatever the store has before it.
 */
final class Succession implements Consumer<StoredCommit> {

    private final Store store;
    private final Map<String, Head> heads = new HashMap<>();

    Succession(Store store) {
        this.store = store;
    }

    /** Refuses a commit that is not the next of its ledger. */
    @Override
    public void accept(StoredCommit commit) {
        var known = heads.get(commit.ledger());
        heads.put(commit.ledger(), next(known == null ? before(store, commit) : known, commit));
    }

    /** Where the ledger of a commit stood before it. */
    static @Nullable Head before(Store store, StoredCommit commit) {
        return commit.n() == 0
                ? null
                : store.head(commit.ledger(), commit.position() - 1).orElse(null);
    }

    /** Where the ledger stands after a commit, which must be the next one. */
    static Head next(@Nullable Head head, StoredCommit commit) {
        var expected = head == null ? 0 : head.next();
        require(
                commit,
                commit.n() == expected,
                "is not the next of its ledger: event number " + expected + " is missing before it");
        var chain = start(head, commit);
        for (var event : commit.events()) {
            chain = Chain.link(chain, event.leaf());
        }
        require(commit, Arrays.equals(chain, commit.chain()), "breaks the chain of its ledger");
        return Head.after(commit);
    }

    private static byte[] start(@Nullable Head head, StoredCommit commit) {
        var genesis = commit.genesis();
        if (genesis != null) {
            // A new epoch names what survived of the one before, and goes on from there.
            var survived = Surviving.of(genesis);
            var follows = survived == null ? head == null : head != null && survived.isAt(head.next(), head.chain());
            require(commit, follows, "begins its chain anew and does not name what stands before it");
            return Chain.start(genesis);
        }
        if (head == null) {
            throw Damage.in(commit, "begins its ledger without a genesis");
        }
        return head.chain();
    }
}
