package dev.narada.facilitation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What supporting, merging and undoing mean, as plainly as it can be said; the product is held against it. */
final class Voices {

    private record Merge(UUID group, boolean titled, List<UUID> members) {}

    private final Map<UUID, Set<UUID>> given = new LinkedHashMap<>();
    private final Map<UUID, UUID> standsIn = new HashMap<>();
    private final Map<UUID, Merge> merges = new HashMap<>();
    private final Set<UUID> undone = new HashSet<>();

    void propose(UUID item) {
        given.put(item, new LinkedHashSet<>());
    }

    Verdict endorse(UUID person, UUID item) {
        if (!given.containsKey(item)) {
            return Verdict.REFUSED;
        }
        return given.get(root(item)).add(person) ? Verdict.DONE : Verdict.SO_ALREADY;
    }

    Verdict withdraw(UUID person, UUID item) {
        if (!given.containsKey(item)) {
            return Verdict.REFUSED;
        }
        var taken = false;
        for (var each : under(root(item))) {
            taken |= given.get(each).remove(person);
        }
        return taken ? Verdict.DONE : Verdict.SO_ALREADY;
    }

    Verdict merge(UUID merge, @Nullable UUID into, List<UUID> items) {
        var group = into == null ? merge : into;
        var members = items.stream().filter(item -> !item.equals(group)).toList();
        var all = into == null
                ? items
                : Stream.concat(Stream.of(into), members.stream()).toList();
        if (!given.keySet().containsAll(all) || all.stream().anyMatch(standsIn::containsKey)) {
            return Verdict.REFUSED;
        }
        given.putIfAbsent(group, new LinkedHashSet<>());
        members.forEach(member -> standsIn.put(member, group));
        merges.put(merge, new Merge(group, into == null, members));
        return Verdict.DONE;
    }

    Verdict undo(UUID merge) {
        var made = merges.get(merge);
        if (made == null) {
            return undone.contains(merge) ? Verdict.SO_ALREADY : Verdict.REFUSED;
        }
        if (standsIn.containsKey(made.group)) {
            return Verdict.REFUSED;
        }
        made.members.forEach(standsIn::remove);
        if (made.titled) {
            given.get(made.members.getFirst()).addAll(given.remove(made.group));
        }
        merges.remove(merge);
        undone.add(merge);
        return Verdict.DONE;
    }

    /** How many different people support each item or anything that stands in it. */
    Map<UUID, Integer> support() {
        var support = new HashMap<UUID, Integer>();
        for (var item : given.keySet()) {
            var people = new HashSet<UUID>();
            under(item).forEach(each -> people.addAll(given.get(each)));
            support.put(item, people.size());
        }
        return support;
    }

    private UUID root(UUID item) {
        return standsIn.containsKey(item) ? root(standsIn.get(item)) : item;
    }

    private Set<UUID> under(UUID item) {
        var found = new HashSet<>(Set.of(item));
        standsIn.forEach((member, group) -> {
            if (group.equals(item)) {
                found.addAll(under(member));
            }
        });
        return found;
    }
}
