package dev.narada.log.memory;

import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import dev.narada.log.record.StoredLeaf;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Positions by tag and type. */
final class TagIndex {

    private final Map<Tag, Map<String, NavigableSet<Long>>> positions = new HashMap<>();

    synchronized void add(long position, StoredLeaf event) {
        for (var tag : event.tags()) {
            positions
                    .computeIfAbsent(tag, _ -> new HashMap<>())
                    .computeIfAbsent(event.type(), _ -> new TreeSet<>())
                    .add(position);
        }
    }

    synchronized SortedSet<Long> find(Criteria criteria, long after, long upTo) {
        var found = new TreeSet<Long>();
        for (var criterion : criteria.anyOf()) {
            var rarest = criterion.tags().stream()
                    .min(Comparator.comparingLong(tag -> of(tag, criterion.types())
                            .mapToLong(Collection::size)
                            .sum()))
                    .orElseThrow();
            of(rarest, criterion.types())
                    .flatMap(some -> some.subSet(after, false, upTo, true).stream())
                    .filter(position -> carriesAll(position, criterion))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean carriesAll(long position, Criterion criterion) {
        return criterion.tags().stream()
                .allMatch(tag -> of(tag, criterion.types()).anyMatch(some -> some.contains(position)));
    }

    private Stream<NavigableSet<Long>> of(Tag tag, Set<String> types) {
        var byType = positions.getOrDefault(tag, Map.of());
        return types.isEmpty()
                ? byType.values().stream()
                : types.stream().filter(byType::containsKey).map(byType::get);
    }
}
