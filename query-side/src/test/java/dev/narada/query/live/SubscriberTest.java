package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.board.Board;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import reactor.core.publisher.Mono;

class SubscriberTest {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Record record = begun();
    private final AtomicInteger renderings = new AtomicInteger();
    private final ViewStream<Board> channel =
            new ViewStream<>(this::board, false, 0, DeliveryBudget.ofThisMachine(), timer);

    @AfterEach
    void stop() {
        timer.shutdownNow();
    }

    @Test
    void a_slow_viewer_skips_to_the_latest_state() {
        var line = line();
        write(line.getFirst());
        for (var n = 1; n <= 50; n++) {
            happens(n);
        }

        assertThat(line).hasSize(2);
        var frame = write(line.get(1));

        assertThat(frame)
                .contains("event: delta", ideaId(1).toString(), ideaId(50).toString());
        assertThat(line).hasSize(2);
    }

    @Test
    void a_frame_is_encoded_once_for_all_who_have_the_same() {
        var lines = List.of(line(), line(), line());
        var first = channel.frameFrom(null);
        lines.forEach(each -> write(each.getFirst()));
        var old = channel.latest();
        happens(1);

        assertThat(channel.frameFrom(null)).isNotSameAs(first);
        assertThat(channel.frameFrom(old)).isSameAs(channel.frameFrom(old));
        assertThat(lines).allSatisfy(each -> assertThat(each).hasSize(2));
    }

    @Test
    void a_line_that_took_nothing_since_it_was_told_is_stuck() {
        var watcher = watcher();
        watcher.frames().subscribe();

        assertThat(watcher.isStuckFor(-1)).isTrue();
        assertThat(watcher.isStuckFor(Long.MAX_VALUE)).isFalse();
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

    private List<Publisher<DataBuffer>> line() {
        var line = new ArrayList<Publisher<DataBuffer>>();
        watcher().frames().subscribe(line::add);
        return line;
    }

    private Subscriber<Board> watcher() {
        channel.refresh();
        var watcher = new Subscriber<>(channel, null, new DefaultDataBufferFactory(), false, () -> {});
        channel.join(watcher);
        return watcher;
    }

    private static String write(Publisher<DataBuffer> told) {
        return Mono.from(told)
                .map(each -> each.toString(StandardCharsets.UTF_8))
                .block();
    }

    private Board board() {
        synchronized (record) {
            renderings.incrementAndGet();
            return Board.of(record.room(), Audience.PUBLIC, null);
        }
    }
}
