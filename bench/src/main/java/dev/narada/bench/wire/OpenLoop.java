package dev.narada.bench.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Commands that are due at fixed times, whether or not the server has answered the ones before, each until the last
 * viewer has seen it. What a command waits for its turn counts: it is timed from when it was due.
 */
public final class OpenLoop {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final long LAST_ARRIVALS = Duration.ofSeconds(8).toNanos();
    private static final long LOOK_AGAIN_MILLIS = 5;

    /**
     * What came of it.
     *
     * @param live   from due to seen by the last viewer
     * @param told   from due to the answer
     * @param unseen commands that were done and not seen by everybody in time
     */
    public record Turn(Histogram live, Histogram told, int unseen, long frames, double seconds) {

        public double liveMillisAt(double percentile) {
            return live.getValueAtPercentile(percentile) / 1e6;
        }
    }

    private record Done(long due, long position) {}

    private final int port;
    private final int lines;
    private final Taps taps;
    private final Viewers viewers;

    /** So many lines for those who write. */
    public OpenLoop(int port, int lines, Taps taps, Viewers viewers) {
        this.port = port;
        this.lines = lines;
        this.taps = taps;
        this.viewers = viewers;
    }

    /** The lines are fresh each time, because a server cuts those on which nobody says anything. */
    public Turn run(double perSecond, Duration time) {
        var open = IntStream.range(0, lines)
                .mapToObj(number -> new Line(port, number))
                .toList();
        try {
            return run(open, perSecond, time);
        } finally {
            open.forEach(Line::close);
        }
    }

    private Turn run(List<Line> open, double perSecond, Duration time) {
        var many = (int) Math.max(1, Math.round(perSecond * time.toMillis() / 1_000));
        var running = new Running(many);
        CompletableFuture.runAsync(running::begin, Loop.THREAD).join();
        var start = System.nanoTime();
        for (int i = 0; i < many; i++) {
            var due = start + Math.round(i * 1e9 / perSecond);
            for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            var line = open.get(i % open.size());
            Loop.THREAD.execute(() -> running.ask(line, due));
        }
        return Loop.await(running::rest, 2 * (LAST_ARRIVALS / 1_000_000_000) + 60);
    }

    private final class Running {

        private final Histogram told = new Histogram(LONGEST, 3);
        private final List<Done> done = new ArrayList<>();
        private final CompletableFuture<Turn> ended = new CompletableFuture<>();
        private final int many;
        private Arrivals arrivals = new Arrivals();
        private long begun;
        private long end;

        Running(int many) {
            this.many = many;
        }

        void begin() {
            arrivals = viewers.begin();
            begun = System.nanoTime();
        }

        void ask(Line line, long due) {
            line.ask(taps.next(), (position, why) -> {
                if (position < 0) {
                    ended.completeExceptionally(new IllegalStateException("a command was not done: " + why));
                } else {
                    told.recordValue(System.nanoTime() - due);
                    done.add(new Done(due, position));
                }
            });
        }

        /** Until everything was seen by everybody, or has been waited for long enough. */
        CompletableFuture<Turn> rest() {
            end = System.nanoTime();
            look();
            return ended;
        }

        private void look() {
            var unseen = many - done.size();
            for (var each : done) {
                unseen += arrivals.completeAt(each.position) == 0 ? 1 : 0;
            }
            if (unseen == 0 || System.nanoTime() - end > LAST_ARRIVALS) {
                ended.complete(turn(unseen));
            } else {
                Loop.THREAD.schedule(this::look, LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private Turn turn(int unseen) {
            var live = new Histogram(LONGEST, 3);
            for (var each : done) {
                var complete = arrivals.completeAt(each.position);
                live.recordValue(Math.max(0, (complete == 0 ? System.nanoTime() : complete) - each.due));
            }
            return new Turn(live, told, unseen, viewers.frames(), (System.nanoTime() - begun) / 1e9);
        }
    }
}
