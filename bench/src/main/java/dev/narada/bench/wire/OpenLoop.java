package dev.narada.bench.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
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
     * @param unseen  commands that were not done, or not seen by everybody, in time
     * @param inOrder the milliseconds from due to seen by the last viewer, by when they were due; what was not seen in
     *                time has been waited for until the end
     */
    public record Turn(Histogram live, Histogram told, int unseen, long frames, double seconds, List<Double> inOrder) {

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

    /** Always so many a second. */
    public Turn run(double perSecond, Duration time) {
        return run(new Pace(perSecond, perSecond, time));
    }

    /** More and more of them. */
    public Ramp faster(double first, double last, Duration time) {
        var pace = new Pace(first, last, time);
        return new Ramp(pace, run(pace).inOrder());
    }

    /** The lines are fresh each time, because a server cuts those on which nobody says anything. */
    private Turn run(Pace pace) {
        var open = IntStream.range(0, lines)
                .mapToObj(number -> new Line(port, number))
                .toList();
        try {
            return run(open, pace);
        } finally {
            open.forEach(Line::close);
        }
    }

    private Turn run(List<Line> open, Pace pace) {
        var running = new Running(pace.commands());
        CompletableFuture.runAsync(running::begin, Loop.THREAD).join();
        var start = System.nanoTime();
        for (int i = 0; i < running.many; i++) {
            var due = start + pace.dueNanos(i);
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
            var inOrder = new ArrayList<Double>();
            done.sort(Comparator.comparingLong(Done::due));
            for (var each : done) {
                var complete = arrivals.completeAt(each.position);
                var nanos = Math.max(0, (complete == 0 ? System.nanoTime() : complete) - each.due);
                live.recordValue(nanos);
                inOrder.add(nanos / 1e6);
            }
            return new Turn(live, told, unseen, viewers.frames(), (System.nanoTime() - begun) / 1e9, inOrder);
        }
    }
}
