package dev.narada.log;

import java.util.List;
import java.util.Optional;

/** Signed notes on what ledgers looked like, and proofs of what lies between two of them. */
public interface Checkpoints {

    /** The reason of a note that begins an epoch, and of the one on what survived before it. */
    String RESTORE = "RESTORE";

    /** What notes are checked with: {@code <name>+<hash>+<key>} of C2SP's signed-note. */
    String verifierKey();

    /**
     * How the key of today took over from those before it, the earliest first: notes on the ledger as it was then, each
     * signed with both keys. Empty where the key is the first, or nobody vouches for it.
     */
    List<String> rotations(String ledger);

    /**
     * Makes and keeps a note on a ledger as it stood after the commit that ends at a position; one of that size that is
     * there already stands. The first note of an epoch that a restore began says so, whatever it was made for, and
     * is preceded by one on what had survived, so that the epoch names what a note names.
     */
    KeptCheckpoint make(String ledger, long position, String reason);

    Optional<KeptCheckpoint> latest(String ledger);

    Optional<KeptCheckpoint> of(String ledger, long size);

    /** All of a ledger, smallest first. */
    List<KeptCheckpoint> all(String ledger);

    /** The furthest position that any note covers, 0 when there is none. */
    long reached();

    /** Whether the commit that begins at a position is the first after a restore that lost a tail. */
    boolean isFirstAfterRestore(String ledger, long position);

    /** How many events a ledger has now. */
    long size(String ledger);

    /**
     * What proves that the ledger at one size is the beginning of the ledger at a later one: RFC 9162 §2.1.4.
     *
     * @throws IllegalArgumentException when there are no such sizes
     */
    List<byte[]> consistency(String ledger, long from, long to);

    /**
     * What proves that the event with a number is in the ledger at a size.
     *
     * @throws IllegalArgumentException when there is no such number or size
     */
    Inclusion inclusion(String ledger, long n, long size);
}
