package dev.narada.query.board;

import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.query.Keyed;
import org.jspecify.annotations.Nullable;

/** What needs and ideas have in common on the board. */
public sealed interface Card extends Keyed permits NeedCard, IdeaCard {

    Text title();

    Text text();

    @Nullable
    ThemeId themeId();

    int endorsements();

    int roomSupport();

    /** The key of the group that it stands in. */
    @Nullable
    Object mergedInto();
}
