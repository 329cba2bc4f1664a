package dev.narada.log.store;

import dev.narada.log.Condition;
import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the writer knows to be stored: the tail, where each ledger stands, and the latest events by tag. */
final class Standing {

    private static final int RECENT = 8_192;
    private static final int AT_ONCE = 256;

    private final Store store;
    private final RecentMatches recent;
    private final Map<String, Optional<Head>> heads = new HashMap<>();
    private Tail tail;

    Standing(Store store) {
        this.store = store;
        this.tail = store.tail();
        this.recent = new RecentMatches(tail.position(), RECENT);
    }

    Tail tail() {
        return tail;
    }

    @Nullable
    Head head(String ledger) {
        return heads.computeIfAbsent(ledger, store::head).orElse(null);
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

    /** Reads what others have inserted, or we without knowing. */
    void catchUp(Consumer<StoredCommit> missed) {
        for (var more = store.commits(tail.position(), AT_ONCE); !more.isEmpty(); ) {
            for (var commit : more) {
                stands(commit);
                missed.accept(commit);
            }
            more = store.commits(tail.position(), AT_ONCE);
        }
    }
}
