package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongFunction;
import tools.jackson.databind.JsonNode;

/** Has seen every screen: at one position all of them show the same, whatever they were sent to get there. */
final class Witness {

    private static final int LOOKED_UP = 20;

    /** Somebody got from one position to another, by {@link System#nanoTime()}. */
    record Arrival(long from, long to, long at) {}

    final LongAdder doubled = new LongAdder();
    final LongAdder frames = new LongAdder();
    final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
    private final Map<Long, JsonNode> shown = new ConcurrentHashMap<>();

    void shows(long before, long position, JsonNode view, long at) {
        frames.increment();
        if (position < before) {
            faults.add("a screen went back from " + before + " to " + position);
        }
        if (!view.equals(shown.computeIfAbsent(position, _ -> view))) {
            faults.add("two screens differ at " + position);
        }
        if (position > before) {
            arrivals.add(new Arrival(before, position, at));
        }
    }

    /** Nothing was sent twice, no two screens differed, and some of what was shown is what the record says. */
    void saw(LongFunction<JsonNode> board, Random dice) {
        assertThat(faults).isEmpty();
        assertThat(doubled.sum()).isZero();
        var positions = new ArrayList<>(shown.keySet());
        for (int n = 0; n < LOOKED_UP; n++) {
            var position = positions.get(dice.nextInt(positions.size()));
            assertThat(shown.get(position)).as("at %d", position).isEqualTo(board.apply(position));
        }
    }

    /** How long each screen waited for each of these, from when it was sent. */
    Percentiles waits(List<LiveTaps.Done> sent) {
        var byPosition = new TreeMap<Long, LiveTaps.Done>();
        sent.forEach(done -> byPosition.put(done.position(), done));
        var waits = new Percentiles();
        arrivals.stream()
                .filter(arrival -> arrival.from() >= 0)
                .forEach(arrival -> byPosition
                        .subMap(arrival.from(), false, arrival.to(), true)
                        .values()
                        .forEach(done -> waits.add(arrival.at() - done.sentAt())));
        return waits;
    }
}
