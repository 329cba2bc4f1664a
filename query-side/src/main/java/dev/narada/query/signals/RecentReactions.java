package dev.narada.query.signals;

import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How often the room reacted in one way. Times are seconds, of which no more are remembered than count as lately,
 * however many people tap in them.
 *
 * @param inAll  since the meeting began here: whoever follows sees by it how many are new
 * @param lately by second, the latest last
 */
record RecentReactions(int inAll, PVector<Tally> lately) {

    static final int WINDOW_SECONDS = 30;
    static final RecentReactions NONE = new RecentReactions(0, TreePVector.empty());

    record Tally(long second, int count) {}

    RecentReactions and(long second) {
        var since = at(second).lately;
        var last = since.isEmpty() ? null : since.getLast();
        return new RecentReactions(
                inAll + 1,
                last != null && last.second() == second
                        ? since.with(since.size() - 1, new Tally(second, last.count() + 1))
                        : since.plus(new Tally(second, 1)));
    }

    /** What still counts as lately by then. */
    RecentReactions at(long second) {
        var over = (int) lately.stream()
                .takeWhile(each -> each.second() <= second - WINDOW_SECONDS)
                .count();
        return over == 0 ? this : new RecentReactions(inAll, lately.subList(over, lately.size()));
    }

    int count() {
        return lately.stream().mapToInt(Tally::count).sum();
    }
}
