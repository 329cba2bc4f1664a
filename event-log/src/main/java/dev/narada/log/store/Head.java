package dev.narada.log.store;

import dev.narada.log.record.StoredCommit;
import java.time.Instant;

/**
 * Where a ledger stands: the number of its next event, its chain so far, and the time of its last commit.
 *
 * @param restored whether this is all that survived of it, so that a new epoch begins here
 */
public record Head(long next, byte[] chain, Instant t, boolean restored) {

    public Head(long next, byte[] chain, Instant t) {
        this(next, chain, t, false);
    }

    public static Head after(StoredCommit commit) {
        return new Head(commit.n() + commit.events().size(), commit.chain(), commit.t());
    }
}
