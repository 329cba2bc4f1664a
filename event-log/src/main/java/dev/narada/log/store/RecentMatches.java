package dev.narada.log.store;

import dev.narada.log.Condition;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import dev.narada.log.record.StoredCommit;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The latest events by tag, enough to judge nearly every condition without reading. Only the writer uses it. */
final class RecentMatches {

    private final int capacity;
    private final Deque<Seen> seen = new ArrayDeque<>();
    private final Map<Tag, Deque<Seen>> byTag = new HashMap<>();
    private long floor;

    private record Seen(long position, String type, Set<Tag> tags) {}

    /** Knows nothing at or below {@code floor}. */
    RecentMatches(long floor, int capacity) {
        this.floor = floor;
        this.capacity = capacity;
    }

    void add(StoredCommit commit) {
        var position = commit.position();
        for (var event : commit.events()) {
            add(new Seen(position++, event.type(), event.tags()));
        }
    }

    /** Knows nothing at or below a position any more. */
    void forgetUpTo(long position) {
        seen.clear();
        byTag.clear();
        floor = position;
    }

    /** Whether it knows all there is after this marker. */
    boolean covers(long marker) {
        return marker >= floor;
    }

    /** Whether an event that it knows breaks the condition. */
    boolean conflict(Condition condition) {
        return condition.criteria().anyOf().stream().anyMatch(criterion -> matches(criterion, condition.marker()));
    }

    private boolean matches(Criterion criterion, long marker) {
        var rarest = criterion.tags().stream()
                .map(tag -> byTag.getOrDefault(tag, new ArrayDeque<>()))
                .min(Comparator.comparingInt(Deque::size))
                .orElseThrow();
        for (var latest = rarest.descendingIterator(); latest.hasNext(); ) {
            var event = latest.next();
            if (event.position() <= marker) {
                return false;
            }
            if (criterion.matches(event.tags(), event.type())) {
                return true;
            }
        }
        return false;
    }

    private void add(Seen event) {
        seen.addLast(event);
        event.tags()
                .forEach(tag ->
                        byTag.computeIfAbsent(tag, _ -> new ArrayDeque<>(4)).addLast(event));
        if (seen.size() > capacity) {
            forgetEldest();
        }
    }

    private void forgetEldest() {
        var eldest = seen.removeFirst();
        floor = eldest.position();
        for (var tag : eldest.tags()) {
            byTag.computeIfPresent(tag, (_, events) -> {
                events.removeFirst();
                return events.isEmpty() ? null : events;
            });
        }
    }
}
