package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;

import dev.narada.command.Outcome;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items shall stand as one; the rules are the same for needs and ideas.
 *
 * @param group     what would stand for them if it has a title of its own
 * @param mentioned the items, and the one that the others go into, if it is one of them
 * @param absorbed  those of them that stand for themselves no more afterwards
 */
public record Merging(ItemRef group, List<ItemRef> mentioned, List<ItemRef> absorbed) {

    public static Merging of(ItemRef group, List<ItemRef> members, @Nullable ItemRef into) {
        return new Merging(
                group,
                Stream.concat(members.stream(), Stream.ofNullable(into))
                        .distinct()
                        .toList(),
                members.stream().filter(member -> !member.equals(into)).toList());
    }

    /** What has to be known: all that is mentioned, and what may stand already where the group would. */
    public List<ItemRef> known() {
        return Stream.concat(mentioned.stream(), Stream.of(group)).distinct().toList();
    }

    /** Merges them, unless that was done already or something stands in the way. */
    public Outcome decide(Fact merged, WorkshopRules room, Items items, MergeRecord before, Ties ties) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        if (before.made() != null) {
            return !before.undone() && merged.equals(before.made()) ? unchanged() : refuse(MERGE_EXISTS);
        }
        if (items.get(group) != null) {
            return refuse(MERGE_EXISTS);
        }
        return obstacle(items, ties) instanceof Outcome no ? no : accept(merged);
    }

    /** Why these cannot be merged: one is unknown, off the board, or stands in another merge already (says which). */
    private @Nullable Outcome obstacle(Items items, Ties ties) {
        if (items.unknown(mentioned) instanceof Refusal no) {
            return refuse(no);
        }
        for (var ref : mentioned) {
            var item = items.get(ref);
            if (item != null && item.merge() != null && items.named(ref).equals(ref)) {
                return refuse(ref.isMerged()).telling("merge", item.merge().toString());
            }
            if (item != null && item.unavailable() instanceof Refusal no) {
                return refuse(no);
            }
        }
        return ties.merge(items, mentioned, absorbed) instanceof Refusal no ? refuse(no) : null;
    }
}
