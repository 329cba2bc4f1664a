package dev.narada.command.items;

import dev.narada.command.Command;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A command about a need or an idea, whichever of the two is given. */
interface Either extends Command {

    @Nullable
    NeedId needId();

    @Nullable
    IdeaId ideaId();

    default ItemId item() {
        return needId() instanceof NeedId need ? need : Objects.requireNonNull(ideaId());
    }
}
