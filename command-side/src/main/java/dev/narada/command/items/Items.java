package dev.narada.command.items;

import dev.narada.command.DecisionModel;
import dev.narada.command.model.Immutables;
import dev.narada.events.ItemId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.WorkshopId;
import dev.narada.http.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Needs and ideas that a decision is about, and, where it asks for them, the groups that they stand in. */
public record Items(Map<ItemId, Item> all, Map<MergeId, Merge> merges) {

    private static final Items NONE = new Items(Map.of(), Map.of());

    /** A merge that holds: its members stand in {@code into}. */
    public record Merge(ItemId into, boolean titled, List<ItemId> members) {}

    /** Just these items, each by itself. */
    public static DecisionModel<Items> of(WorkshopId workshop, Collection<? extends ItemId> refs) {
        var model = DecisionModel.of(NONE);
        for (var ref : Set.copyOf(refs)) {
            model = ItemSteps.about(model, workshop, ref);
        }
        return model;
    }

    public static DecisionModel<Items> of(WorkshopId workshop, ItemId ref) {
        return of(workshop, List.of(ref));
    }

    /** These items together with all that they were merged with. */
    public static DecisionModel<Items> standing(WorkshopId workshop, Collection<? extends ItemId> refs) {
        return of(workshop, refs).widening(known -> {
            var wider = new LinkedHashSet<ItemId>(refs);
            known.merges.values().forEach(merge -> {
                wider.add(merge.into());
                wider.addAll(merge.members());
            });
            return standing(workshop, wider);
        });
    }

    public @Nullable Item get(ItemId ref) {
        return all.get(ref);
    }

    /** The item that stands on the board for this one: itself, or the head of the group it was merged into. */
    public @Nullable Item root(ItemId ref) {
        var top = all.get(top(ref));
        var head = top == null ? null : head(top);
        return head == null ? top : head;
    }

    /** The item and the groups that it was merged into, one in the other. */
    List<ItemId> above(ItemId ref) {
        var found = new ArrayList<ItemId>();
        for (ItemId at = ref; at != null; ) {
            found.add(at);
            var item = all.get(at);
            at = item == null ? null : item.into();
        }
        return found;
    }

    /** What all the others were merged into. */
    ItemId top(ItemId ref) {
        return above(ref).getLast();
    }

    /** What the facts call this item: the whole group where it stands for a hidden head, else itself. */
    public ItemId named(ItemId ref) {
        return stands(ref) ? top(ref) : ref;
    }

    /** Whether it stands on the board by itself, or for its group. */
    public boolean stands(ItemId ref) {
        var root = root(ref);
        return root != null && root.id().equals(ref);
    }

    /** All by which the group of this item can be called. */
    Set<ItemId> faces(ItemId ref) {
        var root = root(ref);
        var faces = new LinkedHashSet<ItemId>(List.of(top(ref)));
        if (root != null) {
            faces.add(root.id());
        }
        return faces;
    }

    /** Everything that stands in the same group, the item itself included. */
    public List<Item> group(ItemId ref) {
        return under(top(ref));
    }

    /** Itself while it is to be seen, else the oldest of those that stand for its members. */
    private @Nullable Item head(Item item) {
        if (item.unavailable() == null) {
            return item;
        }
        var heads = all.values().stream()
                .filter(member -> item.id().equals(member.into()))
                .map(this::head)
                .filter(Objects::nonNull)
                .toList();
        return all.values().stream().filter(heads::contains).findFirst().orElse(null);
    }

    private List<Item> under(ItemId ref) {
        var found = new ArrayList<Item>();
        var item = all.get(ref);
        if (item != null) {
            found.add(item);
        }
        all.values().stream()
                .filter(member -> ref.equals(member.into()))
                .forEach(member -> found.addAll(under(member.id())));
        return found;
    }

    /** The merge that took away what this one made, if any: only what stands on its own can be taken apart. */
    @Nullable
    MergeId laterThan(MergeId merge) {
        var made = merges.get(merge);
        var group = made == null ? null : all.get(made.into());
        return group == null ? null : group.merge();
    }

    /** Why one of these does not exist, if so. */
    public @Nullable Refusal unknown(Collection<? extends ItemId> refs) {
        return refs.stream()
                .filter(ref -> !all.containsKey(ref))
                .map(Absence.UNKNOWN::of)
                .findFirst()
                .orElse(null);
    }

    Items put(Item item) {
        return new Items(Immutables.with(all, item.id(), item), merges);
    }

    Items change(ItemId ref, UnaryOperator<Item> step) {
        var item = all.get(ref);
        return item == null ? this : put(step.apply(item));
    }

    Items merged(MergeId id, ItemId into, @Nullable Text title, List<? extends ItemId> refs, Instant at) {
        var members = refs.stream()
                .<ItemId>map(ref -> ref)
                .filter(ref -> !ref.equals(into))
                .toList();
        var now = new Items(all, Immutables.with(merges, id, new Merge(into, title != null, members)));
        if (title != null) {
            now = now.put(Item.said(into, null, at, Setting.NONE, null, title, null));
        }
        for (var member : members) {
            now = now.change(member, item -> item.mergedBy(id, into));
        }
        return now;
    }

    Items apart(MergeId id) {
        var merge = merges.get(id);
        if (merge == null) {
            return this;
        }
        var now =
                new Items(merge.titled() ? Immutables.without(all, merge.into()) : all, Immutables.without(merges, id));
        for (var member : merge.members()) {
            now = now.change(member, item -> id.equals(item.merge()) ? item.mergedBy(null, null) : item);
        }
        return now;
    }
}
