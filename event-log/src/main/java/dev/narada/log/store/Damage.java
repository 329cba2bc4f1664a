package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.record.Digests;
import dev.narada.log.record.StoredCommit;

/** Says what is wrong with a commit in a sentence that names its position. */
final class Damage {

    private Damage() {}

    static DamagedException in(StoredCommit commit, String what) {
        return new DamagedException(
                "the commit at position " + commit.position() + " of ledger " + commit.ledger() + " " + what);
    }

    static DamagedException missing(long position) {
        return new DamagedException("position " + position
                + " is missing, though later ones stand; restore the store from its backup, nothing is skipped");
    }

    static void require(StoredCommit commit, boolean holds, String otherwise) {
        if (!holds) {
            throw in(commit, otherwise);
        }
    }

    /** Refuses a commit whose bytes are not those that its digests were made over. */
    static void requireAsStored(StoredCommit commit) {
        require(commit, Digests.hold(commit), "is not what was stored");
    }
}
