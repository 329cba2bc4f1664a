package dev.narada.log.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One commit as it is stored.
 *
 * @param position of its first event; the others follow
 * @param n        number of its first event within the ledger
 * @param genesis  only with the first commit of an epoch
 * @param chain    the chain of the ledger after its last event
 * @param digest   over everything but the removable part
 * @param removableDigest over the removable part, renewed with every removal
 */
public record StoredCommit(
        long position,
        String ledger,
        long n,
        UUID command,
        String actor,
        Instant t,
        List<StoredLeaf> events,
        byte @Nullable [] genesis,
        byte[] chain,
        byte[] digest,
        Removable removable,
        byte[] removableDigest) {

    public StoredCommit {
        events = List.copyOf(events);
    }

    public long last() {
        return position + events.size() - 1;
    }

    /** The same commit with both digests made anew. */
    public StoredCommit digested() {
        return new StoredCommit(
                position,
                ledger,
                n,
                command,
                actor,
                t,
                events,
                genesis,
                chain,
                Digests.of(this),
                removable,
                Digests.of(position, removable));
    }

    /** The same commit at another position, as in another store; what is hashed into its ledger stays. */
    public StoredCommit at(long elsewhere) {
        return new StoredCommit(
                        elsewhere,
                        ledger,
                        n,
                        command,
                        actor,
                        t,
                        events,
                        genesis,
                        chain,
                        digest,
                        removable,
                        removableDigest)
                .digested();
    }

    /** The same commit with another removable part; its hashes stay. */
    public StoredCommit with(Removable left) {
        return new StoredCommit(
                position,
                ledger,
                n,
                command,
                actor,
                t,
                events,
                genesis,
                chain,
                digest,
                left,
                Digests.of(position, left));
    }
}
