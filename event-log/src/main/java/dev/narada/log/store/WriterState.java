package dev.narada.log.store;

import dev.narada.log.Condition;
import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What the writer knows to be stored: the tail, where each ledger stands, and the latest events by tag. */
final class WriterState {

    private static final int RECENT = 8_192;

    private final Store store;
    private final Soundness soundness;
    private final RecentMatches recent;
    private final Map<String, Optional<Head>> heads = new HashMap<>();
    private Tail tail;

    WriterState(Store store, Soundness soundness) {
        this.store = store;
        this.soundness = soundness;
        this.tail = store.tail();
        this.recent = new RecentMatches(tail.position(), RECENT);
    }

    Tail tail() {
        return tail;
    }

    @Nullable
    Head head(String ledger) {
        // Another writer may have gone on with it: what counts is where it stood at the tail that is known here.
        return heads.computeIfAbsent(ledger, name -> store.head(name, tail.position()))
                .orElse(null);
    }

    boolean conflict(Condition condition) {
        if (recent.covers(condition.marker())) {
            return recent.conflict(condition);
        }
        try (var snapshot = store.snapshot()) {
            return !snapshot.positions(condition.criteria(), condition.marker()).isEmpty();
        }
    }

    /** Takes note of a commit that stands right after the tail. */
    void stands(StoredCommit commit) {
        if (commit.position() != tail.position() + 1) {
            throw new DamagedException("a hole in the log after position " + tail.position());
        }
        tail = new Tail(commit.last(), commit.t());
        heads.put(commit.ledger(), Optional.of(Head.after(commit)));
        recent.add(commit);
    }

    /**
     * Reads what others have inserted, or we without knowing. What cannot be read, or is not the next of its ledger, stops
     * that ledger alone.
     *
     * @param passed is told the position of what was passed over
     */
    void catchUp(Consumer<StoredCommit> missed, LongConsumer passed) {
        while (true) {
            try {
                var more = Walk.some(store::commits, tail.position());
                if (more.isEmpty()) {
                    return;
                }
                for (var commit : more) {
                    requireNext(commit);
                    stands(commit);
                    missed.accept(commit);
                }
            } catch (DamagedException e) {
                pass(soundness.passOver(tail.position(), e));
                passed.accept(tail.position());
            }
        }
    }

    private void requireNext(StoredCommit commit) {
        // What is known may be of a moment when the store was further than we are: then it is asked where it stood
        // before.
        var known = heads.getOrDefault(commit.ledger(), Optional.empty()).filter(head -> head.next() == commit.n());
        Succession.next(known.orElseGet(() -> Succession.before(store, commit)), commit);
    }

    private void pass(Extent extent) {
        tail = new Tail(extent.last(), tail.t());
        heads.remove(extent.ledger());
        recent.forgetUpTo(extent.last());
    }
}
