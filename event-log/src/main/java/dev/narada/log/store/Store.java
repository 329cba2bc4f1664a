package dev.narada.log.store;

import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.record.StoredCommit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where commits are kept. A position is claimed by the insert, never reserved: a store may be shared by several
 * writers, and whoever comes second reads what it missed and tries again.
 */
public interface Store extends AutoCloseable {

    /** The installation that keeps this store; stands in every genesis. */
    String origin();

    /** What is durable now. */
    Tail tail();

    /** Where a ledger stands, if it has begun. */
    Optional<Head> head(String ledger);

    /** Where a ledger stood after the last of its commits that begins at or before a position. */
    Optional<Head> head(String ledger, long upTo);

    /**
     * Inserts a group durably, in order, with the removals that come with each. The first commit whose place is taken
     * already ends it; what came before stands. A command has one answer: its commit, or an answer that is kept, and
     * whichever is inserted first keeps the other out, whoever inserts it. Called by one thread at a time.
     *
     * @throws dev.narada.log.LogUnavailableException when nothing can be stored now, or the outcome is unknown
     */
    Inserted insert(Group group);

    /** A view of the store as it is at one moment. */
    Snapshot snapshot();

    /**
     * Up to {@code limit} commits whose first event stands after a position.
     *
     * @throws dev.narada.log.DamagedException when one of them cannot be read
     */
    List<StoredCommit> commits(long after, int limit);

    /** The commit that the event at a position belongs to, if it is there. */
    Optional<StoredCommit> holding(long position);

    /** Where the next commit begins after a position, also when it cannot be read. */
    Optional<Extent> extentAfter(long position);

    /** Up to {@code limit} commits of one ledger whose first event stands after a position. */
    List<StoredCommit> commits(String ledger, long after, int limit);

    /** What a command was told. A commit wins over an answer kept beside it. */
    Optional<Answered> answered(String ledger, UUID command);

    /** The same of several commands at once, for stores where every question is a journey. */
    default Map<CommandName, Answered> answered(Collection<CommandName> commands) {
        var known = new HashMap<CommandName, Answered>();
        for (var name : commands) {
            answered(name.ledger(), name.command()).ifPresent(answered -> known.put(name, answered));
        }
        return known;
    }

    /** What commands of a ledger that changed nothing were told. */
    List<KeptAnswer> kept(String ledger);

    /** Which commands of a ledger changed nothing, and were told so. */
    default Collection<UUID> unchanging(String ledger) {
        return kept(ledger).stream().map(KeptAnswer::command).toList();
    }

    /** By what the request and the answer of a command are to be forgotten. */
    Set<String> about(String ledger, UUID command);

    /** Blanks every request hash. */
    void forgetRequests();

    /** Ledgers in the order of their first commit. */
    List<String> ledgers();

    Keys keys();

    AccessStore access();

    /** Signed notes on what ledgers looked like. */
    KeptCheckpoints checkpoints();

    /** What stands of a ledger here is all that survived of it: whatever comes next begins a new epoch. */
    default void markRestored(String ledger) {
        throw new UnsupportedOperationException("nothing that was restored is copied to this store");
    }

    /** The latest commit that another writer is known to have removed something with; 0 when there is none. */
    default long latestRemoval() {
        return 0;
    }

    /** Whether another writer may insert. */
    default boolean isShared() {
        return false;
    }

    /** Calls back whenever another writer may have inserted; never called by a store that has only one. */
    default void onForeignInsert(Runnable wake) {}

    /** Why the store takes no inserts now. */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** What somebody should look at although the store takes inserts, such as something removed that is not gone yet. */
    default Optional<String> alarm() {
        return Optional.empty();
    }

    /** Waits a moment, no longer, for what was removed to be gone. */
    default void awaitRemoved() {}

    /** Checks what only this store knows of: its own indexes, kept answers, access documents, keys. */
    default void verify() {}

    @Override
    void close();
}
