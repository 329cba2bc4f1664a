package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.http.RequestRefused;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.Viewer;
import dev.narada.query.board.Board;
import dev.narada.query.board.Code;
import dev.narada.query.endpoints.ReadRefusal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is handed over between joining, rendering and waking. No heartbeat helps here. */
class ViewStreamTest {

    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2);
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final ExecutorService turns = Executors.newSingleThreadExecutor();
    private final Record record = begun();

    @AfterEach
    void stop() {
        timer.shutdownNow();
        people.shutdownNow();
        turns.shutdownNow();
    }

    @Test
    void whoever_joins_while_the_view_is_being_rendered_for_another_sees_it_too() throws Exception {
        var rendering = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var channel = channel(() -> {
            rendering.countDown();
            awaited(go);
            return board(null);
        });

        var first = CompletableFuture.supplyAsync(() -> enter(channel, null), people);
        rendering.await();
        var second = CompletableFuture.supplyAsync(() -> enter(channel, null), people);
        await().until(() -> second.isDone() || waits("enter"));
        go.countDown();

        for (var each : List.of(first, second)) {
            var seen = each.get(30, TimeUnit.SECONDS);
            await().untilAsserted(() -> assertThat(seen).first().asString().contains("event: snapshot"));
        }
    }

    @Test
    void whoever_joins_just_after_a_change_that_nobody_was_there_to_hear_sees_it() {
        var channel = channel(() -> board(null));
        channel.refresh();
        var line = new HeardLine(turns);
        var watcher = watcher(channel, null, line);
        happens(channel, 1);

        channel.join(watcher);
        watcher.wake();
        var seen = line.heard();

        await().untilAsserted(() ->
                assertThat(String.join("", seen)).contains(ideaId(1).toString()));
    }

    @Test
    void a_view_that_could_not_be_shown_once_is_shown_by_itself() {
        for (Throwable failure : List.of(new IllegalStateException("once"), new StackOverflowError("once"))) {
            var fails = new AtomicBoolean();
            var channel = channel(() -> {
                if (fails.getAndSet(false)) {
                    throw ViewStreamTest.<RuntimeException>any(failure);
                }
                return board(null);
            });
            var seen = enter(channel, null);

            fails.set(true);
            happens(channel, record.size());

            await().untilAsserted(() -> assertThat(seen).hasSizeGreaterThan(1));
        }
    }

    @Test
    void a_rendering_that_failed_for_one_who_joins_is_done_for_the_next() {
        var fails = new AtomicBoolean(true);
        var channel = channel(() -> {
            if (fails.getAndSet(false)) {
                throw new IllegalStateException("once");
            }
            return board(null);
        });
        assertThatThrownBy(() -> enter(channel, null)).hasMessage("once");

        var seen = enter(channel, null);

        await().untilAsserted(() -> assertThat(seen).first().asString().contains("event: snapshot"));
    }

    @Test
    void whoever_follows_a_view_that_is_no_more_is_cut_and_not_kept_waiting() {
        var gone = new AtomicBoolean();
        var channel = channel(() -> {
            if (gone.get()) {
                throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
            }
            return board(null);
        });
        channel.refresh();
        var line = new HeardLine(turns);
        channel.join(watcher(channel, null, line));

        gone.set(true);
        channel.changed();

        await().until(line::isGone);
    }

    @Test
    void whoever_comes_back_and_missed_nothing_hears_so_at_once() {
        var channel = channel(() -> board(null));
        var first = enter(channel, null);
        await().untilAsserted(() -> assertThat(first).hasSize(1));

        var seen = enter(channel, channel.at(record.size()));

        await().untilAsserted(() -> assertThat(seen)
                .containsExactly("id: " + record.size() + "\nevent: delta\ndata: {\"position\":" + record.size()
                        + ",\"changes\":{}}\n\n"));
    }

    @Test
    void whoever_comes_back_to_a_position_that_had_two_states_gets_everything() {
        var code = new Code[] {new Code("AAAAAA", "http://room/#1")};
        var channel = channel(() -> board(code[0]));
        var seen = enter(channel, null);
        await().untilAsserted(() -> assertThat(seen).hasSize(1));

        code[0] = new Code("BBBBBB", "http://room/#2");
        channel.changed();
        await().untilAsserted(() -> assertThat(seen).hasSize(2));

        assertThat(channel.at(record.size())).isNull();
        var again = enter(channel, channel.at(record.size()));
        await().untilAsserted(() -> assertThat(again).first().asString().contains("event: snapshot", "BBBBBB"));
    }

    private ViewStream<Board> channel(Supplier<Board> render) {
        return new ViewStream<>(render, false, 0, DeliveryBudget.ofThisMachine(), timer, (_, _) -> {});
    }

    /** As the lines do it: rendered if need be, joined, followed. */
    private List<String> enter(ViewStream<Board> channel, @Nullable Board has) {
        channel.refresh();
        var line = new HeardLine(turns);
        var watcher = watcher(channel, has, line);
        channel.join(watcher);
        watcher.wake();
        return line.heard();
    }

    private static Subscriber<Board> watcher(ViewStream<Board> channel, @Nullable Board has, Line line) {
        var right = new StreamRight(Viewer.STRANGER, () -> Viewer.STRANGER);
        return new Subscriber<>(channel, has, right, false, line);
    }

    private void happens(ViewStream<Board> channel, int n) {
        synchronized (record) {
            record.then(idea(n, "Pomysł", ALA));
        }
        channel.changed();
    }

    private Board board(@Nullable Code code) {
        synchronized (record) {
            return Board.of(record.room(), code == null ? Audience.PUBLIC : Audience.PROJECTOR, code);
        }
    }

    /** Whether a thread that is in this method waits for something. */
    private static boolean waits(String method) {
        return Thread.getAllStackTraces().entrySet().stream()
                        .filter(each -> each.getKey().getState() == Thread.State.WAITING)
                        .flatMap(each -> List.of(each.getValue()).stream())
                        .filter(frame -> frame.getMethodName().equals(method)
                                && frame.getClassName().equals(ViewStreamTest.class.getName()))
                        .count()
                > 1;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked") // lets an Error pass where the compiler expects an exception
    private static <T extends Throwable> T any(Throwable failure) throws T {
        throw (T) failure;
    }
}
