package dev.narada.log;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A log of events of type {@code E}, split into ledgers. All calls may come from any thread. */
public interface Log<E> extends AutoCloseable {

    /**
     * Appends a commit and completes once it is durable, on an executor of the log's own. Fails with
     * {@link ConflictException} when the condition does not hold any more, {@link RepeatedCommandException} when the
     * ledger has an answer for this command already, {@link LimitExceededException} when the commit is too large, and
     * {@link LogUnavailableException} when the outcome is refused or unknown and the caller should try the same command again.
     */
    CompletableFuture<Receipt> append(Commit commit);

    /** Says that a decision is under way which may be appended in a moment. */
    Underway underway();

    /** Makes a draft of an event with a fresh time-ordered id, sealed later on the way into the log. */
    Draft draft(E event);

    /** The events that match, in order; the marker is taken before reading. */
    default Sourced<E> source(Criteria criteria) {
        return source(criteria, 0);
    }

    /** The same of those after a position. */
    Sourced<E> source(Criteria criteria, long after);

    /** What was made of the events of a ledger, as long as they are in memory. */
    Derived derived(String ledger);

    /** What a command was told, if the ledger knows it. A commit wins over an answer that is kept beside it. */
    Optional<Answered> answered(String ledger, UUID command);

    /** Keeps the answer of a command that changed nothing, unless there is one already; returns the one that stands. */
    CompletableFuture<Answered> keepAnswer(KeptAnswer answer);

    /** The same for a command that was about nothing that could have to be forgotten. */
    default CompletableFuture<Answered> keepAnswer(
            String ledger, UUID command, String actor, byte[] request, byte[] answer, long position) {
        return keepAnswer(new KeptAnswer(ledger, command, actor, request, answer, position, Set.of()));
    }

    /** Blanks every request hash, as when they were made with a key that was not kept apart. Answers stay. */
    void forgetRequests();

    /** The keys that lie apart from all that is stored with them. */
    Keys keys();

    /** Position of the last event, 0 when empty. */
    long tail();

    /**
     * Hands the events of one ledger over, commit by commit, from those after {@code after} up to now; from inside a
     * commit, what is left of it comes first.
     */
    void read(String ledger, long after, Consumer<List<Recorded<E>>> commits);

    /** The same until {@code commits} answers that it has had enough. */
    void readWhile(String ledger, long after, Predicate<List<Recorded<E>>> commits);

    /** The same of all events; returns the last position. */
    long read(long after, Consumer<List<Recorded<E>>> commits);

    /** Hands over all events after {@code after}, then every new commit as soon as it is durable, without polling. */
    Following follow(long after, Follower<E> follower);

    /** Ledgers in the order of their first commit. */
    List<String> ledgers();

    /** The stored leaves, links of the chain, genesis and sealed parts of one ledger, for exports and checks. */
    Proofs proofs(String ledger);

    /** The same commit by commit, for ledgers that are not to be held as a whole. */
    void prove(String ledger, Consumer<Proven<E>> commits);

    /** Signed notes on what ledgers looked like. */
    Checkpoints checkpoints();

    /** Accounts, devices, codes and tokens: what changes and is never part of the record. */
    AccessStore access();

    /** What of the log is kept in memory. */
    LedgersInMemory inMemory();

    /**
     * Empty when the log takes appends, else a sentence that says why the last ones failed. Appends may be tried all the
     * same: the first that succeeds ends the trouble.
     */
    Optional<String> trouble();

    /** Empty when all is well, else a sentence on what somebody should look at although the log takes appends. */
    Optional<String> alarm();

    @Override
    void close();
}
