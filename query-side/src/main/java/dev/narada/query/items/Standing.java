package dev.narada.query.items;

import dev.narada.events.Text;
import org.jspecify.annotations.Nullable;

/** Whether an item is to be seen: not while it is hidden, withdrawn, or waits in the late tray. */
public record Standing(
        boolean hidden,
        boolean withdrawn,
        boolean late,
        @Nullable Text reason) {

    public static final Standing SHOWN = new Standing(false, false, false, null);
    public static final Standing HIDDEN = new Standing(true, false, false, null);
    public static final Standing LATE = new Standing(false, false, true, null);

    public boolean shown() {
        return !hidden && !withdrawn && !late;
    }
}
