package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was found to be as it was stored, and what not. A ledger is walked through once before anything is written in it,
 * a leaf is compared whenever it is sourced. A damaged ledger takes nothing more until it has been read from its first
 * event to its last without a fault; the others go on.
 */
final class Soundness {

    private static final Logger LOG = LoggerFactory.getLogger(Soundness.class);
    private static final int LATEST = 256;

    private final Store store;
    private final LeafHashes leaves = new LeafHashes();
    private final Map<String, Ledger> ledgers = new ConcurrentHashMap<>();

    private static final class Ledger {
        private boolean walked;
        private @Nullable DamagedException damage;
    }

    Soundness(Store store) {
        this.store = store;
    }

    /** Looks at the latest commits, for a quick start: whatever is wrong stops its ledger, not the log. */
    void glance() {
        var reached = new AtomicLong(Math.max(0, store.tail().position() - LATEST));
        while (true) {
            try {
                Walk.through(store::commits, reached.get(), commit -> {
                    glance(commit);
                    reached.set(commit.last());
                });
                return;
            } catch (DamagedException e) {
                reached.set(passOver(reached.get(), e).last());
            }
        }
    }

    /** Where the commit after a position stands which cannot be read; its ledger is stopped. Fails when none stands. */
    Extent passOver(long after, DamagedException why) {
        var extent = store.extentAfter(after).orElseThrow(() -> why);
        if (extent.position() > after + 1 && store.holding(after + 1).isEmpty()) {
            throw why;
        }
        damaged(extent.ledger(), why);
        return extent;
    }

    /** Refuses a ledger that is damaged. */
    void require(String name) {
        var ledger = ledgers.computeIfAbsent(name, _ -> new Ledger());
        synchronized (ledger) {
            if (ledger.damage != null) {
                throw new DamagedException(String.valueOf(ledger.damage.getMessage()), ledger.damage);
            }
            if (!ledger.walked) {
                walk(name);
                ledger.walked = true;
            }
        }
    }

    /** Refuses an event that is not what was stored, or in a commit that does not follow on the one before it. */
    void require(Snapshot.Stood stood) {
        var position = stood.position();
        if (!leaves.knows(position)) {
            look(holding(position));
        }
        if (!leaves.hold(position, stood.leaf())) {
            var commit = holding(position);
            var why = Damage.in(commit, "is not what was stored");
            damaged(commit.ledger(), why);
            throw why;
        }
    }

    /** This node has stored it, just now. */
    void stands(StoredCommit commit) {
        leaves.add(commit);
    }

    /** Somebody has met damage in a ledger. */
    void damaged(String name, DamagedException why) {
        var ledger = ledgers.computeIfAbsent(name, _ -> new Ledger());
        synchronized (ledger) {
            if (ledger.damage == null) {
                LOG.error("Ledger {} stands still: {}", name, why.getMessage(), why);
            }
            ledger.damage = why;
        }
    }

    /** A ledger was read from its first event to its last. */
    void whole(String name) {
        var ledger = ledgers.computeIfAbsent(name, _ -> new Ledger());
        synchronized (ledger) {
            ledger.walked = true;
            ledger.damage = null;
        }
    }

    private void walk(String name) {
        var succession = new Succession(store);
        try {
            Walk.through((after, limit) -> store.commits(name, after, limit), 0, commit -> {
                Damage.requireAsStored(commit);
                succession.accept(commit);
                leaves.add(commit);
            });
        } catch (DamagedException e) {
            damaged(name, e);
            throw e;
        }
    }

    private void look(StoredCommit commit) {
        try {
            Damage.requireAsStored(commit);
            Succession.next(Succession.before(store, commit), commit);
            leaves.add(commit);
        } catch (DamagedException e) {
            damaged(commit.ledger(), e);
            throw e;
        }
    }

    private void glance(StoredCommit commit) {
        try {
            Damage.requireAsStored(commit);
        } catch (DamagedException e) {
            damaged(commit.ledger(), e);
        }
    }

    private StoredCommit holding(long position) {
        return store.holding(position).orElseThrow(() -> Damage.missing(position));
    }

    /** What is damaged, in a sentence. */
    Optional<String> alarm() {
        return ledgers.values().stream()
                .map(Soundness::damageOf)
                .flatMap(Optional::stream)
                .findFirst()
                .map(DamagedException::getMessage);
    }

    private static Optional<DamagedException> damageOf(Ledger ledger) {
        synchronized (ledger) {
            return Optional.ofNullable(ledger.damage);
        }
    }
}
