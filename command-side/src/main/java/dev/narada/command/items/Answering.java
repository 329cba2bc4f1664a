package dev.narada.command.items;

import dev.narada.command.Checks;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.NeedId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for an item, and the needs that it answers if it is an idea. */
interface Answering extends OnBehalf {

    ItemId item();

    String title();

    @Nullable
    String text();

    /** Null when that was not said. Needs answer nothing. */
    default @Nullable List<NeedId> answers() {
        return null;
    }

    @Override
    default Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .text("title", title(), 3, 120)
                .text("text", text(), 0, 500)
                .list("answers", answers(), 0, 20)
                .fault();
    }

    default List<NeedId> needs() {
        return answers() instanceof List<NeedId> given ? given : List.of();
    }

    /** The item and all that it answers. */
    default List<ItemId> mentioned() {
        return Stream.concat(Stream.of(item()), needs().stream()).toList();
    }
}
