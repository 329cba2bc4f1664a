package dev.narada.query.state;

import dev.narada.query.items.Items;

/** What has been taken off the board since may not be seen by travelling back either. */
public final class HiddenSince {

    private HiddenSince() {}

    /** The room as it was, less what is hidden or withdrawn now. */
    public static WorkshopState over(WorkshopState then, WorkshopState now) {
        var veiled = then.withItems(over(then.needs(), now.needs()), over(then.ideas(), now.ideas()));
        var frozen = veiled.frozen();
        return frozen == null
                ? veiled
                : veiled.with(new PausedBoard(over(frozen.room(), now), frozen.since(), frozen.heldBack()));
    }

    private static Items over(Items then, Items now) {
        var veiled = then;
        for (var each : now.all().values()) {
            if (each.standing().hidden() || each.standing().withdrawn()) {
                veiled = veiled.change(each.id(), old -> old.veiled());
            }
        }
        return veiled;
    }
}
