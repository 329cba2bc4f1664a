package dev.narada.command.items;

import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.events.ItemId;
import dev.narada.events.items.ItemsMerged;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import java.util.stream.Stream;

/** Merges and what takes them apart, each the other way round. Needs are neither voted on nor decided about. */
final class MergeCompensation {

    private MergeCompensation() {}

    /** On their own again, unless people choose among the group or have settled something about it. */
    static Compensation apart(ItemsMerged it, UndoContext context) {
        return switch (it) {
            case NeedsMerged _ -> Compensation.back(it.undone());
            case IdeasMerged _ -> {
                var all = Stream.<ItemId>concat(Stream.of(it.itemId()), it.itemIds().stream())
                        .toList();
                var items = context.now().know(Items.of(it.workshopId(), all));
                var ties = context.now().know(Ties.in(it.workshopId()));
                yield Compensation.unless(ties.split(items, it.itemId()), it.undone());
            }
        };
    }

    /** As one again, unless people choose one of them by now. */
    static Compensation together(ItemsMerged old, UndoContext context) {
        return switch (old) {
            case NeedsMerged _ -> Compensation.saying(old, old.title());
            case IdeasMerged _ -> {
                var all = Stream.<ItemId>concat(old.itemIds().stream(), Stream.ofNullable(old.into()))
                        .distinct()
                        .toList();
                var absorbed =
                        all.stream().filter(each -> !each.equals(old.into())).toList();
                var items = context.now().know(Items.of(old.workshopId(), all));
                var ties = context.now().know(Ties.in(old.workshopId()));
                var tied = ties.merge(items, all, absorbed);
                yield tied == null ? Compensation.saying(old, old.title()) : Compensation.barred(tied);
            }
        };
    }
}
