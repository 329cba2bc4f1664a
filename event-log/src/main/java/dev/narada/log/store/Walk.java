package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through stored commits, some at a time. One that cannot be read stops it there, and not at those before it. */
final class Walk {

    private static final int AT_ONCE = 256;

    private Walk() {}

    /** Where commits are read from. */
    interface From {
        List<StoredCommit> commits(long after, int limit);
    }

    /** Hands over all after a position; returns the last position there is. */
    static long through(From from, long after, Consumer<StoredCommit> each) {
        return asLong(from, after, commit -> {
            each.accept(commit);
            return true;
        });
    }

    /** The same until it is answered that this is enough; returns the last position that was read. */
    static long asLong(From from, long after, Predicate<StoredCommit> wanted) {
        var position = after;
        for (var some = some(from, position); !some.isEmpty(); some = some(from, position)) {
            for (var commit : some) {
                if (!wanted.test(commit)) {
                    return position;
                }
                position = commit.last();
            }
        }
        return position;
    }

    /** The next ones, at least one unless there is none; fails when the very next one cannot be read. */
    static List<StoredCommit> some(From from, long after) {
        try {
            return from.commits(after, AT_ONCE);
        } catch (DamagedException e) {
            return from.commits(after, 1);
        }
    }

    /** Refuses commits of which one is missing, from the one after a position on. */
    static Consumer<StoredCommit> dense(long after) {
        return new Consumer<>() {
            private long next = after + 1;

            @Override
            public void accept(StoredCommit commit) {
                // The first may have begun before: who reads on from inside a commit gets it whole, or its rest.
                if (commit.position() > next || commit.last() < next) {
                    throw Damage.missing(next);
                }
                next = commit.last() + 1;
            }
        };
    }
}
