package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.voting.VotingClosed;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one workshop was before. Landmarks are noted while it is folded, events are only kept once somebody travels
 * or asks for all of them. What left the record may not stay in memory either: then both are read again.
 */
final class Past {

    private static final Logger LOG = LoggerFactory.getLogger(Past.class);

    private final WorkshopId id;
    private final Log<Fact> log;
    private final Executor serial;
    private final Executor threads;
    private final AtomicBoolean gathering = new AtomicBoolean();
    private volatile @Nullable Landmarks landmarks;
    private volatile @Nullable Timeline events;
    private volatile int removals;
    private volatile boolean still;

    /** {@code serial} is where the workshop is folded, one commit at a time. */
    Past(WorkshopId id, Log<Fact> log, Executor serial, Executor threads) {
        this.id = id;
        this.log = log;
        this.serial = serial;
        this.threads = threads;
    }

    /** The room as it was after the last event at or before a position. */
    WorkshopState at(long position, WorkshopState now) {
        var known = events;
        var marks = landmarks;
        if (position >= now.position()) {
            return now;
        }
        if (known != null || marks == null) {
            return timeline().at(position);
        }
        gatherEvents();
        return onward(marks.before(position), each -> each.position() <= position);
    }

    /** Time never runs backwards in the log, so that what happened until an instant is a beginning of the record. */
    WorkshopState at(Instant instant) {
        var known = events;
        var marks = landmarks;
        if (known != null || marks == null) {
            return timeline().at(instant);
        }
        gatherEvents();
        return onward(marks.before(instant), each -> !each.t().isAfter(instant));
    }

    List<Recorded<Fact>> events() {
        return timeline().events();
    }

    /** The room was read from its first event on, and these were passed. */
    void begin(Landmarks passed) {
        events = null;
        landmarks = passed;
        still = false;
    }

    /** It was read on from where it stood, and what was removed meanwhile is not known. */
    void readOn(WorkshopState now) {
        still = false;
        removed(now);
    }

    /** The room stands still, and nobody travels. */
    void standStill() {
        still = true;
        forget();
    }

    void pass(WorkshopState room, Instant t) {
        var marks = landmarks;
        if (marks != null) {
            marks.pass(room, t);
        }
    }

    /** After the room has taken them in. */
    void take(List<Recorded<Fact>> commit, WorkshopState now) {
        var known = events;
        if (commit.stream().anyMatch(each -> removes(each.event()))) {
            removed(now);
        } else if (known != null && !known.take(commit)) {
            events = null;
        }
    }

    private static boolean removes(Fact fact) {
        return fact instanceof PrivacyFact || fact instanceof VotingClosed;
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // only ever counted up by the one thread that folds
    private void removed(WorkshopState now) {
        removals++;
        forget();
        if (now.next() < Landmarks.STRIDE) {
            landmarks = new Landmarks(id);
        } else {
            var count = removals;
            threads.execute(() -> learn(count));
        }
    }

    private void forget() {
        events = null;
        landmarks = null;
    }

    private void learn(int before) {
        if (removals != before) {
            return;
        }
        try {
            var read = new Landmarks(id);
            var room = goOn(WorkshopState.empty(id), read);
            serial.execute(() -> {
                if (removals == before && landmarks == null && !still) {
                    goOn(room, read);
                    landmarks = read;
                }
            });
        } catch (RuntimeException e) {
            LOG.warn("Landmarks of workshop {} could not be read anew; travelling takes longer until it is", id, e);
        }
    }

    private WorkshopState goOn(WorkshopState from, Landmarks passed) {
        var room = new AtomicReference<>(from);
        log.read(id.toString(), from.position(), commit -> {
            for (var each : commit) {
                room.set(room.get().apply(each));
                passed.pass(room.get(), each.t());
            }
        });
        return room.get();
    }

    private WorkshopState onward(WorkshopState from, Predicate<Recorded<Fact>> included) {
        var room = new AtomicReference<>(from);
        log.readWhile(id.toString(), from.position(), commit -> {
            for (var each : commit) {
                if (!included.test(each)) {
                    return false;
                }
                room.set(room.get().apply(each));
            }
            return true;
        });
        return room.get();
    }

    /** Who travels once goes on travelling: the next ones need not read. */
    private void gatherEvents() {
        if (gathering.compareAndSet(false, true)) {
            threads.execute(() -> {
                try {
                    timeline();
                } catch (RuntimeException e) {
                    LOG.warn("Events of workshop {} could not be gathered; whoever travels reads them", id, e);
                } finally {
                    gathering.set(false);
                }
            });
        }
    }

    private Timeline timeline() {
        var known = events;
        if (known != null) {
            return known;
        }
        var before = removals;
        var read = new Timeline(WorkshopState.empty(id));
        log.read(id.toString(), 0, read::take);
        serial.execute(() -> adopt(read, before));
        return read;
    }

    /** Only kept if nothing was removed from the record while it was being read. */
    private void adopt(Timeline read, int before) {
        if (events == null && !still && removals == before) {
            log.read(id.toString(), read.position(), read::take);
            events = read;
        }
    }
}
