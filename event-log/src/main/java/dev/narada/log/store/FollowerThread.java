package dev.narada.log.store;

import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Recorded;
import dev.narada.log.record.StoredCommit;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Carries one follower along: from memory while it keeps up, from the store when it has fallen behind. */
final class FollowerThread<E> implements Following {

    private static final Logger LOG = LoggerFactory.getLogger(FollowerThread.class);
    private static final int AT_ONCE = 256;
    private static final long PATIENCE_MILLIS = 1_000;

    private final Store store;
    private final Decoder<E> decoder;
    private final LiveTail<E> live;
    private final Follower<E> follower;
    private final Consumer<Following> onClose;
    private final Thread thread;
    private volatile long position;
    private volatile boolean closed;

    FollowerThread(
            Store store,
            Decoder<E> decoder,
            LiveTail<E> live,
            long after,
            Follower<E> follower,
            Consumer<Following> onClose) {
        this.onClose = onClose;
        this.store = store;
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

    private void run() {
        while (!closed) {
            try {
                follow();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
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
        for (var stored : ReadingOn.after(store, position, AT_ONCE)) {
            if (live.removals() != removals) {
                // What was read ahead may have words that are gone by now.
                return;
            }
            handOverStored(stored);
        }
    }

    private void handOverStored(StoredCommit stored) {
        if (closed) {
            return;
        }
        List<Recorded<E>> commit;
        try {
            commit = decoder.commit(stored);
        } catch (DamagedException e) {
            follower.unreadable(stored.ledger(), stored.position(), stored.last(), e);
            position = stored.last();
            return;
        }
        handOver(ReadingOn.rest(commit, position));
    }

    private void handOver(List<Recorded<E>> commit) {
        if (closed) {
            return;
        }
        if (commit.getFirst().position() != position + 1) {
            throw new DamagedException("a hole in the log after position " + position);
        }
        follower.on(commit);
        position = commit.getLast().position();
    }

    private void pause() {
        try {
            live.await(Long.MAX_VALUE - 1, PATIENCE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
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
