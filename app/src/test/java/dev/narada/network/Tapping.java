package dev.narada.network;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A room that taps, so often a second in all, each person in turn; who waits for an answer taps later. */
final class Tapping {

    private static final long LOOKS_UP = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int PATIENCE_SECONDS = 120;

    private final List<Future<List<LiveTaps.Done>>> people;
    private volatile boolean enough;

    Tapping(List<LiveTaps> people, double perSecond, ExecutorService threads) {
        var between = (long) (1e9 / perSecond);
        var start = System.nanoTime();
        this.people = IntStream.range(0, people.size())
                .mapToObj(n -> threads.submit(() -> taps(people.get(n), start + n * between, people.size() * between)))
                .toList();
    }

    /** Ends when everything that was tapped is answered, and gives that. */
    List<LiveTaps.Done> enough() {
        enough = true;
        var done = new ArrayList<LiveTaps.Done>();
        for (var person : people) {
            try {
                done.addAll(person.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("a tap was not answered as it should be", e);
            }
        }
        return done;
    }

    private List<LiveTaps.Done> taps(LiveTaps person, long firstDue, long every) {
        var done = new ArrayList<LiveTaps.Done>();
        for (var due = firstDue; awaited(due); due += every) {
            done.add(person.tap());
        }
        return done;
    }

    private boolean awaited(long due) {
        for (var left = due - System.nanoTime(); left > 0 && !enough; left = due - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, LOOKS_UP));
        }
        return !enough;
    }
}
