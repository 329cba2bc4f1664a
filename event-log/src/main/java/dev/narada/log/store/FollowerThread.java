package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Recorded;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries one follower along: from memory while it keeps up, from the store when it has fallen behind. */
final class FollowerThread<E> implements Following {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    private static final long PATIENCE_MILLIS = 1_000;

    private final Store store;
    private final Soundness soundness;
    private final Decoder<E> decoder;
    private final LiveTail<E> live;
    private final Follower<E> follower;
    private final Consumer<Following> onClose;
    private final Thread thread;
    private volatile long position;
    private volatile boolean closed;
    private volatile @Nullable String alarm;

    FollowerThread(
            Store store,
            Soundness soundness,
            Decoder<E> decoder,
            LiveTail<E> live,
            long after,
            Follower<E> follower,
            Consumer<Following> onClose) {
        this.onClose = onClose;
        this.store = store;
        this.soundness = soundness;
        this.decoder = decoder;
        this.live = live;
        this.position = after;
        this.follower = follower;
        this.thread = Thread.ofPlatform().name("log-follower").daemon().unstarted(this::run);
    }

    FollowerThread<E> started() {
        thread.start();
        return this;
    }

    @Override
    public long position() {
        return position;
    }

    /** Why it does not get on, in a sentence. */
    Optional<String> alarm() {
        return Optional.ofNullable(alarm);
    }

    /** Whatever goes wrong, an Error too: nothing is heard any more if this thread ends. */
    private void run() {
        while (!closed) {
            try {
                follow();
                alarm = null;
            } catch (InterruptedException e) {
                LOG.warn("Nobody interrupts a follower; it ends when it is closed", e);
            } catch (RuntimeException | Error e) {
                alarm = "a follower of the log fails after position " + position + ": " + e;
                LOG.error("A follower failed after position {}; it hears the same commit again", position, e);
                pause();
            }
        }
    }

    private void follow() throws InterruptedException {
        var next = live.after(position);
        if (next != null) {
            handOver(next);
        } else if (position < live.last()) {
            readOn();
        } else {
            live.await(position, PATIENCE_MILLIS);
        }
    }

    private void readOn() {
        var removals = live.removals();
        List<StoredCommit> some;
        try {
            some = Walk.some((after, limit) -> ReadingOn.after(store, after, limit), position);
        } catch (DamagedException e) {
            unreadable(soundness.passOver(position, e), e);
            return;
        }
        var succession = new Succession(store);
        for (var stored : some) {
            if (live.removals() != removals) {
                // What was read ahead may have words that are gone by now.
                return;
            }
            handOverStored(stored, succession);
        }
    }

    private void handOverStored(StoredCommit stored, Succession succession) {
        if (closed) {
            return;
        }
        if (stored.position() > position + 1) {
            throw Damage.missing(position + 1);
        }
        List<Recorded<E>> commit;
        try {
            succession.accept(stored);
            commit = decoder.commit(stored);
        } catch (DamagedException e) {
            soundness.damaged(stored.ledger(), e);
            unreadable(Extent.of(stored), e);
            return;
        }
        handOver(ReadingOn.rest(commit, position));
    }

    private void unreadable(Extent stands, DamagedException why) {
        follower.unreadable(stands.ledger(), stands.position(), stands.last(), why);
        position = stands.last();
    }

    private void handOver(List<Recorded<E>> commit) {
        if (closed) {
            return;
        }
        if (commit.getFirst().position() != position + 1) {
            throw Damage.missing(position + 1);
        }
        follower.on(commit);
        position = commit.getLast().position();
    }

    private void pause() {
        try {
            live.await(Long.MAX_VALUE - 1, PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("A follower that pauses is interrupted; it goes on at once", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
        live.wakeAll();
        if (thread != Thread.currentThread()) {
            try {
                thread.join(PATIENCE_MILLIS * 5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
