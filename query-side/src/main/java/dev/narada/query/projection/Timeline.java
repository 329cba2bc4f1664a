package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every event of one workshop, and the room as it was after each few hundred of them, so that travelling is quick. */
final class Timeline {

    private static final int STRIDE = 512;

    private final List<Recorded<Fact>> events = new ArrayList<>();
    private final List<WorkshopState> landmarks = new ArrayList<>();
    private WorkshopState last;

    Timeline(WorkshopState empty) {
        landmarks.add(empty);
        last = empty;
    }

    /** Takes the events that come next; says whether there is none missing before them. */
    synchronized boolean take(List<Recorded<Fact>> commit) {
        for (var each : commit) {
            if (each.n() > events.size()) {
                return false;
            }
            if (each.n() == events.size()) {
                events.add(each);
                last = last.apply(each);
                if (events.size() % STRIDE == 0) {
                    landmarks.add(last);
                }
            }
        }
        return true;
    }

    WorkshopState at(long position) {
        return upTo(each -> each.position() <= position);
    }

    /** Time never runs backwards in the log, so that what happened until an instant is a beginning of the record. */
    WorkshopState at(Instant instant) {
        return upTo(each -> !each.t().isAfter(instant));
    }

    synchronized long position() {
        return last.position();
    }

    synchronized List<Recorded<Fact>> events() {
        return List.copyOf(events);
    }

    private WorkshopState upTo(Predicate<Recorded<Fact>> included) {
        WorkshopState from;
        List<Recorded<Fact>> rest;
        synchronized (this) {
            var count = count(included);
            from = landmarks.get(count / STRIDE);
            rest = List.copyOf(events.subList(count / STRIDE * STRIDE, count));
        }
        return from.applyAll(rest);
    }

    private int count(Predicate<Recorded<Fact>> included) {
        var low = 0;
        var high = events.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (included.test(events.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
