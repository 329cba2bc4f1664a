package dev.narada.log.store;

import dev.narada.log.Recorded;
import dev.narada.log.record.StoredCommit;
import java.util.List;

/** Reads on from any position, also from one inside a commit: then what is left of that commit comes first. */
final class ReadingOn {

    private ReadingOn() {}

    /** Commits with events after a position, the first of which may have begun before it. */
    static List<StoredCommit> after(Store store, long position, int limit) {
        var next = store.commits(position, limit);
        if (position == 0 || !next.isEmpty() && next.getFirst().position() == position + 1) {
            return next;
        }
        var amid = amid(store, position);
        return amid.isEmpty() ? next : amid;
    }

    /** The same of one ledger. */
    static List<StoredCommit> after(Store store, String ledger, long position, int limit) {
        var amid = position == 0 ? List.<StoredCommit>of() : amid(store, position);
        return amid.stream().anyMatch(commit -> commit.ledger().equals(ledger))
                ? amid
                : store.commits(ledger, position, limit);
    }

    /** The events of a commit that stand after a position. */
    static <E> List<Recorded<E>> rest(List<Recorded<E>> commit, long after) {
        return commit.getFirst().position() > after
                ? commit
                : commit.stream().filter(event -> event.position() > after).toList();
    }

    private static List<StoredCommit> amid(Store store, long position) {
        // A commit that begins right after is not looked at: it may be of another ledger, and unreadable.
        if (store.extentAfter(position)
                .filter(next -> next.position() == position + 1)
                .isPresent()) {
            return List.of();
        }
        return store.holding(position + 1).filter(commit -> commit.position() <= position).stream()
                .toList();
    }
}
