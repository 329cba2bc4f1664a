package dev.narada.command.items;

import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.items.ItemOrigin;
import org.jspecify.annotations.Nullable;

/** A need or an idea that somebody says. */
interface Proposal extends Answering {

    @Nullable
    ThemeId themeId();

    @Nullable
    Track track();

    @Nullable
    TableId tableId();

    @Nullable
    Via via();

    /** Where it stood in an earlier workshop; only a facilitator can say so. */
    default @Nullable ItemOrigin origin() {
        return null;
    }
}
