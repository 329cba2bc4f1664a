package dev.narada.query.mine;

import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Text;
import dev.narada.query.items.Item;
import dev.narada.query.state.WorkshopState;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item, as its author may know it.
 *
 * @param editableUntil when the author's window for rewording ends; whoever shows it looks at the clock
 * @param reason        why it was parked or dropped
 */
record OwnStatus(
        @Nullable Boolean hidden,
        @Nullable Text hiddenReason,
        @Nullable Boolean withdrawn,
        @Nullable Boolean late,
        @Nullable Instant editableUntil,
        @Nullable Text reason,
        @Nullable List<ActionId> actionIds) {

    static OwnStatus of(WorkshopState room, Item item) {
        var standing = item.standing();
        var fixed = standing.withdrawn() || item.bond().into() != null;
        var actions = actions(room, item);
        return new OwnStatus(
                standing.hidden() ? true : null,
                standing.hidden() ? standing.reason() : null,
                standing.withdrawn() ? true : null,
                standing.late() ? true : null,
                fixed
                        ? null
                        : item.origin().at().plusSeconds(room.stage().rules().editWindowSeconds()),
                item.fate().reason(),
                actions.isEmpty() ? null : actions);
    }

    private static List<ActionId> actions(WorkshopState room, Item item) {
        var ideas = new HashSet<IdeaId>();
        room.ideas().above(item.id()).forEach(each -> ideas.add(new IdeaId(each)));
        ideas.add(new IdeaId(room.ideas().standsIn(item.id())));
        return room.plan().actions().values().stream()
                .filter(each -> !each.progress().dropped())
                .filter(each -> each.ideaIds().stream().anyMatch(ideas::contains))
                .map(each -> each.actionId())
                .toList();
    }
}
