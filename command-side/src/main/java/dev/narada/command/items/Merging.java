package dev.narada.command.items;

import static dev.narada.command.Outcome.refuse;

import dev.narada.command.Outcome;
import dev.narada.command.Refusal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The rules of merging, the same for needs and ideas. */
public final class Merging {

    private Merging() {}

    /** Why these cannot be merged: one is unknown, or stands in another merge already (says which). */
    public static @Nullable Outcome obstacle(Items items, Collection<ItemRef> refs) {
        if (items.unknown(refs) instanceof Refusal no) {
            return refuse(no);
        }
        for (var ref : refs) {
            var item = items.get(ref);
            if (item != null && item.merge() != null) {
                return refuse(ref.isMerged()).telling("merge", item.merge().toString());
            }
        }
        return null;
    }
}
