package dev.narada.query.board;

import dev.narada.events.ParticipantId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.query.items.Item;
import org.jspecify.annotations.Nullable;

/** What facilitators see of an item beyond the card; written as fields of the card itself. */
public record Flags(
        Via via,
        @Nullable ParticipantId authorId,
        @Nullable String recordedBy,
        @Nullable Boolean hidden,
        @Nullable Text hiddenReason,
        @Nullable Boolean withdrawn) {

    static Flags of(Item item) {
        var standing = item.standing();
        return new Flags(
                item.origin().via(),
                item.origin().authorId(),
                item.origin().recordedBy(),
                standing.hidden() ? true : null,
                standing.hidden() ? standing.reason() : null,
                standing.withdrawn() ? true : null);
    }
}
