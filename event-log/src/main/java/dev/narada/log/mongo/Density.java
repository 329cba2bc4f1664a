package dev.narada.log.mongo;

import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commits that follow one another without a gap, and where the gap is, if there is one.
 *
 * @param whole   the commits up to the gap
 * @param missing the first position that is not there though a later one is; null when there is none
 */
record Density(List<StoredCommit> whole, @Nullable Long missing) {

    /** Judges commits in order, of which the first is to stand at {@code next}. */
    static Density of(long next, List<StoredCommit> commits) {
        var whole = new ArrayList<StoredCommit>();
        var expected = next;
        for (var commit : commits) {
            if (commit.position() != expected) {
                return new Density(whole, expected);
            }
            whole.add(commit);
            expected = commit.last() + 1;
        }
        return new Density(whole, null);
    }

    /** Refuses commits of one ledger whose numbers do not follow one another. */
    static List<StoredCommit> inLedger(long next, List<StoredCommit> commits) {
        var expected = next;
        for (var commit : commits) {
            if (commit.n() != expected) {
                throw new DamagedException("ledger " + commit.ledger() + " lacks its event number " + expected
                        + " before position " + commit.position()
                        + "; restore the store from its backup, nothing is skipped");
            }
            expected = commit.n() + commit.events().size();
        }
        return commits;
    }
}
