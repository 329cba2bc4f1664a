package dev.narada.query.items;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who stands for whom on the board. A group has the head that it was merged under; while that one is hidden or
 * withdrawn the oldest visible member stands in for it, so that nobody's words go because of somebody else's.
 */
final class Heads {

    private Heads() {}

    /** What stands for this item and all below it; itself where nothing of it is to be seen. */
    static UUID of(Items items, UUID id) {
        var visible = visible(items, id);
        return visible == null ? id : visible;
    }

    private static @Nullable UUID visible(Items items, UUID id) {
        var item = items.find(id);
        if (item == null || shows(items, item)) {
            return item == null ? null : id;
        }
        var heads = item.bond().members().stream()
                .map(each -> visible(items, each))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return heads.isEmpty()
                ? null
                : items.all().keySet().stream()
                        .filter(heads::contains)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether it is to be seen: a title by itself says nothing, so it goes with the last of what it is the title of. */
    static boolean shows(Items items, Item item) {
        return item.standing().shown()
                && (!item.bond().titled()
                        || item.bond().members().stream().anyMatch(each -> visible(items, each) != null));
    }

    /** The hidden heads above this item for which it stands in, the nearest first. */
    static List<UUID> stoodFor(Items items, UUID id) {
        var found = new ArrayList<UUID>();
        var item = items.find(id);
        if (item == null || item.bond().into() == null || !id.equals(of(items, id))) {
            return found;
        }
        // A record may say of two that each stands in the other, though no command leads there.
        for (var above = item.bond().into(); above != null && !found.contains(above) && id.equals(of(items, above)); ) {
            found.add(above);
            var next = items.find(above);
            above = next == null ? null : next.bond().into();
        }
        return found;
    }

    /** The item and all that it stands for, however deep. */
    static List<UUID> party(Items items, UUID id) {
        var above = stoodFor(items, id);
        return items.group(above.isEmpty() ? id : above.getLast());
    }

    /** The item on the board that this one stands in, if any. */
    static @Nullable UUID into(Items items, Item item) {
        var id = item.id();
        var head = of(items, id);
        if (!head.equals(id)) {
            return head;
        }
        var above = stoodFor(items, id);
        var top = above.isEmpty() ? item : items.find(above.getLast());
        var group = top == null ? null : top.bond().into();
        return group == null ? null : of(items, group);
    }

    /** The items that stand directly in this one. */
    static List<UUID> members(Items items, Item item) {
        var id = item.id();
        if (!id.equals(of(items, id))) {
            return List.of();
        }
        var found = new LinkedHashSet<UUID>();
        item.bond().members().forEach(each -> found.add(of(items, each)));
        for (var above : stoodFor(items, id)) {
            found.add(above);
            var group = items.find(above);
            if (group != null) {
                group.bond().members().forEach(each -> found.add(of(items, each)));
            }
        }
        found.remove(id);
        return List.copyOf(found);
    }

    /** What is on the board for this id now; a group that was taken apart is what it was made of. */
    static List<UUID> present(Items items, UUID id) {
        var found = new LinkedHashSet<UUID>();
        present(items, id, new HashSet<>(), found);
        return found.isEmpty() ? List.of(id) : List.copyOf(found);
    }

    private static void present(Items items, UUID id, Set<UUID> asked, Set<UUID> found) {
        if (!asked.add(id)) {
            return;
        }
        var parts = items.apart().get(id);
        if (parts != null && !items.all().containsKey(id)) {
            parts.forEach(each -> present(items, each, asked, found));
            return;
        }
        var item = items.find(id);
        var head = item == null || shows(items, item) ? null : items.find(items.standsIn(id));
        found.add(head != null && shows(items, head) ? head.id() : id);
    }
}
