package dev.narada.query.record;

import dev.narada.events.Fact;
import dev.narada.log.Checkpoints;
import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record and has a checkpoint made on every {@link CheckpointReason}. What it says follows from the record alone, its
 * time too: after a restart it goes on after the last checkpoint that any workshop has, and comes to the same.
 */
public final class CheckpointMaker implements Follower<Fact>, AutoCloseable {

    static final Duration INTERVAL = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointMaker.class);

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Log<Fact> log;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final Map<String, Long> uncovered = new HashMap<>();
    private final Map<String, Instant> made = new HashMap<>();
    private final Map<String, Long> heard = new HashMap<>();
    private final Unmarked unmarked = new Unmarked();
    private final long begun;
    private long heardUpTo;
    private final boolean none;
    private boolean lookedBack;
    private final Following following;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("checkpoints").daemon().factory());

    public CheckpointMaker(Log<Fact> log, Clock clock) {
        this.log = log;
        this.clock = clock;
        this.checkpoints = log.checkpoints();
        // The key is there from the first start on, whatever happens first.
        checkpoints.verifierKey();
        this.begun = log.tail();
        var reached = Math.min(checkpoints.reached(), begun);
        this.none = reached == 0;
        this.heardUpTo = reached;
        this.following = log.follow(reached, this);
        looking.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void on(List<Recorded<Fact>> commit) {
        mark(commit);
        hears(commit.getLast().position());
    }

    private void hears(long position) {
        heardUpTo = position;
        notifyAll();
    }

    /**
     * Waits until all that was due up to a position has been made, so that whoever then has a checkpoint made of it does
     * not make this forget, after a restart, what was due before.
     *
     * @return whether that was within so much time
     */
    public synchronized boolean awaitHeard(long position, Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var left = patience.toNanos(); heardUpTo < position && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return heardUpTo >= position;
    }

    private void mark(List<Recorded<Fact>> commit) {
        var last = commit.getLast();
        if (none && last.position() <= begun) {
            unmarked.add(commit);
            markUnmarked(last.position());
            return;
        }
        var reason = CheckpointReason.of(commit);
        if (reason != null || isDue(commit)) {
            make(last.ledger(), last.position(), reason == null ? CheckpointReason.INTERVAL : reason);
        } else {
            uncovered.put(last.ledger(), last.position());
        }
    }

    private void markUnmarked(long position) {
        if (position == begun) {
            unmarked.spots().forEach(spot -> make(spot.ledger(), spot.position(), spot.reason()));
            unmarked.clear();
        }
    }

    /** What was said last is covered too, a minute after what was covered before, though nobody says anything more. */
    synchronized void cover() {
        if (!lookedBack && following.position() >= begun) {
            log.ledgers().forEach(this::lookBack);
            lookedBack = true;
        }
        var now = clock.instant();
        List.copyOf(uncovered.entrySet()).stream()
                .filter(each -> !now.isBefore(madeLast(each.getKey()).plus(INTERVAL)))
                .forEach(each -> make(each.getKey(), each.getValue(), CheckpointReason.INTERVAL));
    }

    /** What a workshop said last before this began may stand before the last checkpoint of another. */
    private void lookBack(String ledger) {
        var latest = checkpoints.latest(ledger).orElse(null);
        if (latest == null || checkpoints.size(ledger) == latest.size()) {
            return;
        }
        try {
            log.read(ledger, latest.position(), commit -> {
                if (commit.getLast().position() <= begun) {
                    uncovered.merge(ledger, commit.getLast().position(), Math::max);
                }
            });
        } catch (DamagedException e) {
            LOG.error("No checkpoint of what {} said last", ledger, e);
        }
    }

    private void look() {
        try {
            cover();
        } catch (RuntimeException e) {
            LOG.warn("No checkpoint of what was said last; it is tried again", e);
        }
    }

    private boolean isDue(List<Recorded<Fact>> commit) {
        var last = commit.getLast();
        return !last.t().isBefore(madeLast(last.ledger()).plus(INTERVAL)) || beginsAnew(commit.getFirst());
    }

    private Instant madeLast(String ledger) {
        return made.computeIfAbsent(
                ledger, each -> checkpoints.latest(each).map(KeptCheckpoint::t).orElse(Instant.EPOCH));
    }

    /** After a restore: only what stood when this began, or comes first in its workshop, can begin a new epoch. */
    private boolean beginsAnew(Recorded<Fact> begins) {
        if (begins.position() > begun) {
            var before = heard.putIfAbsent(begins.ledger(), begins.position());
            if (before != null && before < begins.position()) {
                return false;
            }
        }
        return checkpoints.isFirstAfterRestore(begins.ledger(), begins.position());
    }

    private void make(String ledger, long position, CheckpointReason reason) {
        try {
            made.put(ledger, checkpoints.make(ledger, position, reason.name()).t());
        } catch (DamagedException e) {
            // Whoever reads the workshop is told; the others go on.
            LOG.error("No checkpoint of {} at position {}", ledger, position, e);
        }
        uncovered.remove(ledger);
    }

    @Override
    public synchronized void unreadable(String ledger, long first, long last, DamagedException why) {
        LOG.error("No checkpoint of {} at position {}", ledger, first, why);
        if (none) {
            markUnmarked(last);
        }
    }

    @Override
    public void close() {
        looking.shutdown();
        following.close();
    }
}
