package dev.narada.log.memory;

import dev.narada.log.Criteria;
import dev.narada.log.DamagedException;
import dev.narada.log.store.Snapshot;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** What stood up to a position; nothing before it ever moves. */
record InMemorySnapshot(InMemoryStore store, TagIndex index, long tail) implements Snapshot {

    @Override
    public SortedSet<Long> positions(Criteria criteria, long after) {
        return index.find(criteria, Math.min(after, tail), tail);
    }

    @Override
    public List<Stood> events(Collection<Long> positions) {
        return positions.stream().map(this::stood).toList();
    }

    private Stood stood(long position) {
        var commit =
                store.holding(position).orElseThrow(() -> new DamagedException("position " + position + " is missing"));
        var event = commit.events().get(Math.toIntExact(position - commit.position()));
        var vault = commit.removable().vault().stream()
                .filter(entry -> entry.event().equals(event.id()))
                .toList();
        return new Stood(position, position == commit.last(), event.leaf(), vault);
    }

    @Override
    public void close() {
        // There is nothing to give back.
    }
}
