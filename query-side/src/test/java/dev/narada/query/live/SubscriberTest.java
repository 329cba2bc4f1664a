package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.http.Role;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.Viewer;
import dev.narada.query.board.Board;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SubscriberTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Record record = begun();
    private final AtomicInteger renderings = new AtomicInteger();
    private final ViewStream<Board> channel =
            new ViewStream<>(this::board, false, 0, DeliveryBudget.ofThisMachine(), timer, (_, _) -> {});

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void a_slow_viewer_skips_to_the_latest_state() {
        var viewer = enter();
        viewer.turn();
        for (var n = 1; n <= 50; n++) {
            happens(n);
        }

        assertThat(viewer.turns()).hasSize(1);
        viewer.turn();

        assertThat(viewer.heard()).hasSize(2);
        assertThat(viewer.heard().getLast())
                .contains("event: delta", ideaId(1).toString(), ideaId(50).toString());
        assertThat(viewer.turns()).isEmpty();
    }

    @Test
    void a_frame_is_encoded_once_for_all_who_have_the_same() {
        var viewers = List.of(enter(), enter(), enter());
        var first = channel.frameFrom(null);
        viewers.forEach(Viewing::turn);
        var old = channel.latest();
        happens(1);

        assertThat(channel.frameFrom(null)).isNotSameAs(first);
        assertThat(channel.frameFrom(old)).isSameAs(channel.frameFrom(old));
        assertThat(viewers).allSatisfy(each -> assertThat(each.turns()).hasSize(1));
    }

    @Test
    void a_line_that_took_nothing_since_it_was_told_is_stuck() {
        var watcher = enter().watcher();

        assertThat(watcher.isStuckFor(-1)).isTrue();
        assertThat(watcher.isStuckFor(Long.MAX_VALUE)).isFalse();
    }

    @Test
    void whose_right_has_ended_hears_nothing_more_though_the_line_gets_free() {
        var reader = new AtomicReference<>(Viewer.STRANGER);
        var viewer = enter(new StreamRight(Viewer.STRANGER, reader::get));
        viewer.turn();
        happens(1);

        reader.set(new Viewer(Role.PROJECTOR, null, null, null, true));
        viewer.watcher().askAgain();
        viewer.turn();

        assertThat(viewer.heard()).hasSize(1);
        assertThat(viewer.line().isGone()).isTrue();
    }

    private void happens(int n) {
        synchronized (record) {
            record.then(idea(n, "Pomysł", ALA));
        }
        var before = renderings.get();
        channel.changed();
        await().until(() -> renderings.get() > before);
        await().until(() -> channel.latest().ideas().size() == n);
    }

    private record Viewing(Subscriber<Board> watcher, HeardLine line, Deque<Runnable> turns) {
        /** The line gets free once. */
        void turn() {
            turns.remove().run();
        }

        List<String> heard() {
            return line.heard();
        }
    }

    private Viewing enter() {
        return enter(new StreamRight(Viewer.STRANGER, () -> Viewer.STRANGER));
    }

    private Viewing enter(StreamRight right) {
        channel.refresh();
        var turns = new ConcurrentLinkedDeque<Runnable>();
        var line = new HeardLine(turns::add);
        var watcher = new Subscriber<>(channel, null, right, false, line);
        channel.join(watcher);
        watcher.wake();
        return new Viewing(watcher, line, turns);
    }

    private Board board() {
        synchronized (record) {
            renderings.incrementAndGet();
            return Board.of(record.room(), Audience.PUBLIC, null);
        }
    }
}
