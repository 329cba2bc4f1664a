package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.ItemRefusal.MERGE_EXISTS;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.Outcome;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId;
import dev.narada.events.MergeId;
import dev.narada.events.items.ItemsMerged;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which items shall stand as one: inside one of them, or as a group with a title of its own whose id is the merge's. The
 * rules are the same for needs and ideas.
 */
public interface Merging extends Command {

    MergeId mergeId();

    @Nullable
    ItemId into();

    @Nullable
    String title();

    List<? extends ItemId> items();

    /** What would stand for them if it has a title of its own. */
    ItemId group();

    /** What the items are called in the command. */
    String field();

    @Override
    default Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .either("title", into(), title())
                .text("title", title(), 3, 120)
                .list(field(), items(), into() == null ? 2 : 1, 60)
                .that(field(), into() == null || !absorbed().isEmpty())
                .fault();
    }

    /** The items, and the one that the others go into, if it is one of them. */
    default List<ItemId> mentioned() {
        return Stream.<ItemId>concat(items().stream(), Stream.ofNullable(into()))
                .distinct()
                .toList();
    }

    /** Those of them that stand for themselves no more afterwards. */
    default List<ItemId> absorbed() {
        return items().stream()
                .filter(member -> !member.equals(into()))
                .<ItemId>map(member -> member)
                .toList();
    }

    /** What has to be known: all that is mentioned, and what may stand already where the group would. */
    default List<ItemId> known() {
        return Stream.concat(mentioned().stream(), Stream.of(group()))
                .distinct()
                .toList();
    }

    /** Merges them, unless that was done already or something stands in the way. */
    static Outcome decide(Merging c, WorkshopRules room, Items items, MergeRecord before, Ties ties) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }
        var merged = c.merged(items);
        if (before.made() != null) {
            return !before.undone() && merged.equals(before.made()) ? unchanged() : refuse(MERGE_EXISTS);
        }
        if (items.get(c.group()) != null) {
            return refuse(MERGE_EXISTS);
        }
        return c.obstacle(items, ties) instanceof Outcome no ? no : accept(merged);
    }

    /** Whoever stands for a group brings the group along. */
    private ItemsMerged merged(Items items) {
        return ItemsMerged.of(
                workshopId(),
                mergeId(),
                into() instanceof ItemId one ? items.named(one) : null,
                Words.maybe(title()),
                items().stream().map(items::named).toList());
    }

    /** Why these cannot be merged: one is unknown, off the board, or stands in another merge already (says which). */
    private @Nullable Outcome obstacle(Items items, Ties ties) {
        if (items.unknown(mentioned()) instanceof Refusal no) {
            return refuse(no);
        }
        for (var id : mentioned()) {
            var item = items.get(id);
            if (item != null && item.merge() != null && items.named(id).equals(id)) {
                return refuse(Absence.MERGED.of(id))
                        .telling("merge", item.merge().toString());
            }
            if (item != null && item.unavailable() instanceof Refusal no) {
                return refuse(no);
            }
        }
        return ties.merge(items, mentioned(), absorbed()) instanceof Refusal no ? refuse(no) : null;
    }
}
