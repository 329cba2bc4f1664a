package dev.narada.query.items;

import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** Whether an item is to be seen: not while it is hidden, withdrawn, or waits in the late tray. */
public record ItemVisibility(
        boolean hidden,
        boolean withdrawn,
        boolean late,
        @Nullable Text reason) {

    public static final ItemVisibility SHOWN = new ItemVisibility(false, false, false, null);
    public static final ItemVisibility HIDDEN = new ItemVisibility(true, false, false, null);
    public static final ItemVisibility LATE = new ItemVisibility(false, false, true, null);

    public boolean shown() {
        return !hidden && !withdrawn && !late;
    }
}
