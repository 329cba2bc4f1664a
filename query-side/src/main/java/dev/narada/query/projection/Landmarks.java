package dev.narada.query.projection;

import dev.narada.events.WorkshopId;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The room as it was after each few hundred events, so that whoever travels folds only those since the last of them. */
final class Landmarks {

    static final int STRIDE = 256;

    private record Landmark(WorkshopState room, Instant t) {}

    private final List<Landmark> passed = new ArrayList<>();

    Landmarks(WorkshopId id) {
        passed.add(new Landmark(WorkshopState.empty(id), Instant.MIN));
    }

    /** Notes the room if it stands at a place of its own; rooms come in order, and none is missing. */
    synchronized void pass(WorkshopState room, Instant t) {
        if (room.next() == (long) passed.size() * STRIDE) {
            passed.add(new Landmark(room, t));
        }
    }

    WorkshopState before(long position) {
        return last(each -> each.room().position() <= position);
    }

    WorkshopState before(Instant instant) {
        return last(each -> !each.t().isAfter(instant));
    }

    private synchronized WorkshopState last(Predicate<Landmark> included) {
        var at = passed.size() - 1;
        while (at > 0 && !included.test(passed.get(at))) {
            at--;
        }
        return passed.get(at).room();
    }
}
