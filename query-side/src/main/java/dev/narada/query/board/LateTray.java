package dev.narada.query.board;

import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.items.Item;
import dev.narada.query.items.Items;
import dev.narada.query.state.WorkshopState;
import java.util.List;
import java.util.stream.Stream;

/** What came after its phase had ended and waits for the facilitator. */
public record LateTray(long position, List<NeedCard> needs, List<IdeaCard> ideas) implements Positioned {

    public static LateTray of(WorkshopState room) {
        return new LateTray(
                room.position(),
                waiting(room.needs())
                        .map(each -> Cards.need(room, each, Audience.FACILITATOR))
                        .toList(),
                waiting(room.ideas())
                        .map(each -> Cards.idea(room, each, Audience.FACILITATOR))
                        .toList());
    }

    static int size(WorkshopState room) {
        return (int) (waiting(room.needs()).count() + waiting(room.ideas()).count());
    }

    private static Stream<Item> waiting(Items items) {
        return items.all().values().stream()
                .filter(each -> each.standing().late()
                        && !each.standing().hidden()
                        && !each.standing().withdrawn());
    }
}
