package dev.narada.log.store;

import dev.narada.log.record.StoredCommit;

/** Where a commit stands and in which ledger, which can be told even when the rest of it cannot be read. */
public record Extent(long position, int size, String ledger) {

    public static Extent of(StoredCommit commit) {
        return new Extent(commit.position(), commit.events().size(), commit.ledger());
    }

    public long last() {
        return position + size - 1;
    }
}
