package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.function.Consumer;

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
        var position = after;
        for (var some = some(from, position); !some.isEmpty(); some = some(from, position)) {
            some.forEach(each);
            position = some.getLast().last();
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
