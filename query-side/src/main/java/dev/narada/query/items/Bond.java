package dev.narada.query.items;

import dev.narada.events.MergeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * How an item stands to others.
 *
 * @param into    the item that it stands in, by the merge {@code by}
 * @param members the items that stand in it
 * @param titled  whether it only exists as the title of a group
 */
public record Bond(@Nullable UUID into, @Nullable MergeId by, PVector<UUID> members, boolean titled) {

    public static final Bond NONE = new Bond(null, null, TreePVector.empty(), false);

    static final Bond TITLE = new Bond(null, null, TreePVector.empty(), true);

    Bond joining(UUID group, MergeId merge) {
        return new Bond(group, merge, members, titled);
    }

    Bond leaving() {
        return new Bond(null, null, members, titled);
    }

    Bond with(PVector<UUID> next) {
        return new Bond(into, by, next, titled);
    }
}
