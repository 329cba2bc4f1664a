package dev.narada.log.store;

import dev.narada.log.CommandName;
import dev.narada.log.Criteria;
import dev.narada.log.Derived;
import dev.narada.log.Format;
import dev.narada.log.LedgersInMemory;
import dev.narada.log.Recorded;
import dev.narada.log.Sourced;
import dev.narada.log.record.StoredCommit;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers in use, decoded in memory, so that a decision reads nothing. The writer hands on what stands; whatever it
 * hands on without events, or out of order, makes this read the ledger again. Bounded in bytes over all ledgers: the
 * least recently used leaves first, and whatever found no room is asked of the store for a while, so that ledgers
 * which do not fit are not read over and over. Nothing leans on it: the writer judges conditions by what is stored.
 */
final class LedgerCache<E> {

    private static final long A_WHILE = TimeUnit.MINUTES.toNanos(1);

    private final Format<E> format;
    private final long most;
    private final LongSupplier nanoTime;
    private final Map<String, CachedLedger<E>> ledgers = new LinkedHashMap<>(16, 0.75f, true);

    /** Until when those that found no room are not read again. */
    private final Map<String, Long> withoutRoom = new HashMap<>();

    private final AtomicLong bytes = new AtomicLong();
    private volatile long reached;
    private long found;
    private long read;
    private long left;

    /** How ledgers are read from the store. */
    interface Reading<E> {

        /** How many events a ledger has. */
        long events(String ledger);

        /** Commands of a ledger that changed nothing, and were told so. */
        Collection<UUID> unchanging(String ledger);

        /** Reads a ledger from its first event to its last, and fails when something in it is not what was stored. */
        void whole(String ledger, Consumer<CachedLedger.Standing<E>> each);
    }

    /** Knows nothing yet; {@code reached} is the last position that stands. */
    LedgerCache(Format<E> format, long reached, long most, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.format = format;
        this.reached = reached;
        this.most = most;
    }

    /** The last position that was handed on. */
    long reached() {
        return reached;
    }

    /** What was made of a ledger that is kept here. */
    synchronized Derived derived(String ledger) {
        var kept = ledgers.get(ledger);
        return kept != null && kept.isUsable() ? kept.derived() : Derived.NOTHING;
    }

    /** What matches after a position, when all criteria are about one ledger that is kept here, or can be. */
    Optional<Sourced<E>> source(Criteria criteria, long after, Reading<E> reading) {
        // Before the ledger is looked up: once that is let go, it hears no more of what is reached.
        var upTo = reached;
        return ledger(criteria)
                .flatMap(ledger -> kept(ledger).or(() -> read(ledger, reading)))
                .filter(CachedLedger::isUsable)
                .map(kept -> kept.find(criteria, after))
                .map(what -> new Sourced<>(what.events(), Math.max(upTo, what.upTo())));
    }

    /** Whether nothing stands that was told to this command, as far as this node writes alone. */
    boolean isNew(CommandName name) {
        var kept = peek(name.ledger());
        return kept != null && kept.isNew(name.command());
    }

    /** A command changed nothing, and this stands; called by the writer alone. */
    void answered(CommandName name) {
        var kept = peek(name.ledger());
        if (kept != null) {
            kept.answered(List.of(name.command()));
        }
    }

    /** A commit stands, with these events; called by the writer alone, in order. */
    void stands(StoredCommit commit, List<Recorded<E>> events) {
        var kept = peek(commit.ledger());
        if (kept != null && !kept.stands(new CachedLedger.Standing<>(commit, events))) {
            forget(commit.ledger());
        }
        makeRoom(commit.ledger());
        reached = commit.last();
    }

    /** What stands up to here was not handed on. */
    void pass(long position) {
        forget();
        reached = position;
    }

    synchronized void forget(String ledger) {
        var kept = ledgers.remove(ledger);
        if (kept != null) {
            kept.retired();
        }
    }

    synchronized void forget() {
        List.copyOf(ledgers.keySet()).forEach(this::forget);
    }

    synchronized LedgersInMemory size() {
        var kept = List.copyOf(ledgers.values());
        return new LedgersInMemory(
                kept.size(), kept.stream().mapToLong(CachedLedger::events).sum(), bytes.get(), most, found, read, left);
    }

    private Optional<String> ledger(Criteria criteria) {
        var names = criteria.anyOf().stream()
                .map(criterion -> format.ledgerOf(criterion.tags()))
                .distinct()
                .toList();
        return names.size() == 1 ? names.getFirst() : Optional.empty();
    }

    private synchronized Optional<CachedLedger<E>> kept(String ledger) {
        var kept = Optional.ofNullable(ledgers.get(ledger));
        found += kept.isPresent() ? 1 : 0;
        return kept;
    }

    private synchronized @Nullable CachedLedger<E> peek(String ledger) {
        return ledgers.get(ledger);
    }

    private Optional<CachedLedger<E>> read(String ledger, Reading<E> reading) {
        if (foundNoRoom(ledger)) {
            return Optional.empty();
        }
        if (CachedLedger.leastBytes(reading.events(ledger)) > most) {
            letGo(ledger);
            return Optional.empty();
        }
        var fresh = new CachedLedger<E>(bytes);
        synchronized (this) {
            if (ledgers.putIfAbsent(ledger, fresh) != null) {
                return Optional.empty();
            }
            read++;
        }
        var whole = false;
        try {
            fresh.answered(reading.unchanging(ledger));
            reading.whole(ledger, fresh::reads);
            whole = fresh.isRead();
        } finally {
            // Without events there is nothing to keep, and anybody may ask for any ledger.
            if (!whole || fresh.events() == 0) {
                forget(ledger, fresh);
            }
        }
        makeRoom(ledger);
        return Optional.of(fresh);
    }

    private synchronized void forget(String ledger, CachedLedger<E> kept) {
        if (ledgers.remove(ledger, kept)) {
            kept.retired();
        }
    }

    private synchronized boolean foundNoRoom(String ledger) {
        var until = withoutRoom.get(ledger);
        return until != null && until - nanoTime.getAsLong() > 0;
    }

    /** The one in use goes last. */
    private synchronized void makeRoom(String inUse) {
        for (var ledger : bytes.get() > most ? List.copyOf(ledgers.keySet()) : List.<String>of()) {
            if (bytes.get() > most && !ledger.equals(inUse)) {
                letGo(ledger);
            }
        }
        if (bytes.get() > most) {
            letGo(inUse);
        }
    }

    private synchronized void letGo(String ledger) {
        forget(ledger);
        left++;
        var now = nanoTime.getAsLong();
        withoutRoom.values().removeIf(until -> until - now <= 0);
        withoutRoom.put(ledger, now + A_WHILE);
    }
}
