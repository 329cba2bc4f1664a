package dev.narada.query.items;

import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/** Several items stand as one, and on their own again. */
public final class Merging {

    private Merging() {}

    /** Into one of them, or under a title of their own. */
    public static Items merged(
            Items items, MergeId merge, @Nullable UUID into, @Nullable Text title, List<UUID> ids, Instant t) {
        var group = into == null ? merge.value() : into;
        var parts =
                ids.stream().filter(id -> mayJoin(items, id, group)).distinct().toList();
        if (parts.isEmpty()) {
            return items;
        }
        var next = into == null && title != null ? items.proposed(titled(items, merge, title, parts, t)) : items;
        if (!next.all().containsKey(group)) {
            return items;
        }
        for (var part : parts) {
            next = next.change(part, each -> each.with(each.bond().joining(group, merge)));
        }
        return next.change(
                group, each -> each.with(each.bond().with(each.bond().members().plusAll(parts))));
    }

    /** Support is where it was given; what a titled group was given itself goes to its first member. */
    public static Items undone(Items items, MergeId merge, @Nullable UUID into, List<UUID> ids) {
        var group = into == null ? merge.value() : into;
        var next = items;
        for (var id : ids) {
            next = next.change(
                    id,
                    each -> merge.equals(each.bond().by())
                            ? each.with(each.bond().leaving())
                            : each);
        }
        var left = ids.stream().filter(id -> !isIn(items, id, merge)).toList();
        next = next.change(
                group, each -> each.with(each.bond().with(remaining(each.bond().members(), ids, left))));
        var title = next.find(group);
        return into == null && title != null && title.bond().titled() ? dissolved(next, title, ids) : next;
    }

    private static boolean mayJoin(Items items, UUID id, UUID group) {
        var item = items.find(id);
        return item != null
                && item.bond().into() == null
                && !id.equals(group)
                && !items.group(id).contains(group);
    }

    private static boolean isIn(Items items, UUID id, MergeId merge) {
        var item = items.find(id);
        return item != null && merge.equals(item.bond().by());
    }

    private static PVector<UUID> remaining(PVector<UUID> members, List<UUID> gone, List<UUID> staying) {
        return members.minusAll(
                gone.stream().filter(id -> !staying.contains(id)).toList());
    }

    private static Item titled(Items items, MergeId merge, Text title, List<UUID> parts, Instant t) {
        var first = items.find(parts.getFirst());
        var origin = first == null ? null : first.origin();
        var answers = parts.stream()
                .map(items::find)
                .flatMap(each ->
                        each == null ? java.util.stream.Stream.<NeedId>empty() : each.origin().answers().stream())
                .distinct()
                .toList();
        return Item.proposed(
                        merge.value(),
                        new Item.Origin(
                                t,
                                Via.PHONE,
                                null,
                                null,
                                origin == null ? null : origin.track(),
                                origin == null ? null : origin.sessionId(),
                                origin == null ? null : origin.tableId(),
                                answers,
                                null),
                        title,
                        null,
                        first == null ? null : first.themeId(),
                        ItemVisibility.SHOWN)
                .titled();
    }

    private static Items dissolved(Items items, Item group, List<UUID> ids) {
        var next = items;
        if (!ids.isEmpty()) {
            var heir = ids.getFirst();
            for (var who : group.endorsers()) {
                next = next.endorsementWithdrawn(group.id(), who).endorsed(heir, who);
            }
            next = next.change(heir, each -> each.counted(Math.max(each.roomSupport(), group.roomSupport())));
        }
        var parent = group.bond().into();
        if (parent != null) {
            next = next.change(
                    parent,
                    each -> each.with(each.bond().with(each.bond().members().minus((Object) group.id()))));
        }
        PMap<UUID, Item> all = next.all().minus(group.id());
        return new Items(all, next.byAuthor(), next.byEndorser(), next.apart().plus(group.id(), List.copyOf(ids)));
    }
}
