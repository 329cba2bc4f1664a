package dev.narada.bench.wire;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/** So many requests under way all the time: whoever has an answer asks again at once. */
public final class ClosedLoop implements AutoCloseable {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final long PATIENCE_SECONDS = 60;

    /**
     * What came of it.
     *
     * @param nanos how long each command took that was done
     */
    public record Turn(Histogram nanos, double seconds) {

        public double perSecond() {
            return nanos.getTotalCount() / seconds;
        }

        public double millisAt(double percentile) {
            return nanos.getValueAtPercentile(percentile) / 1e6;
        }
    }

    private final List<Line> lines;
    private final Requests requests;

    public ClosedLoop(int port, int outstanding, Requests requests) {
        this.requests = requests;
        this.lines = IntStream.range(0, outstanding)
                .mapToObj(number -> new Line(port, number))
                .toList();
    }

    public Turn during(Duration time) {
        return run(Long.MAX_VALUE, time.toNanos());
    }

    /** So many, unless they take longer. */
    public Turn commands(long many, Duration most) {
        return run(many, most.toNanos());
    }

    private Turn run(long most, long nanos) {
        return Loop.await(() -> new Running(most, nanos).begin(), nanos / 1_000_000_000 + PATIENCE_SECONDS);
    }

    private final class Running {

        private final Histogram took = new Histogram(LONGEST, 3);
        private final CompletableFuture<Turn> ended = new CompletableFuture<>();
        private final long start = System.nanoTime();
        private final long until;
        private long left;
        private int underWay;

        Running(long most, long nanos) {
            left = most;
            until = start + nanos;
        }

        CompletableFuture<Turn> begin() {
            lines.forEach(this::ask);
            return ended;
        }

        private void ask(Line line) {
            var now = System.nanoTime();
            if (left-- <= 0 || now - until >= 0) {
                if (underWay == 0) {
                    ended.complete(new Turn(took, (now - start) / 1e9));
                }
                return;
            }
            underWay++;
            line.ask(requests.next(), (position, why) -> {
                underWay--;
                if (position < 0) {
                    ended.completeExceptionally(new IllegalStateException("a command was not done: " + why));
                    return;
                }
                took.recordValue(System.nanoTime() - now);
                ask(line);
            });
        }
    }

    @Override
    public void close() {
        lines.forEach(Line::close);
    }
}
