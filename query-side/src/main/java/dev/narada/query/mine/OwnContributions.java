package dev.narada.query.mine;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.query.Audience;
import dev.narada.query.board.Cards;
import dev.narada.query.items.Item;
import dev.narada.query.items.Items;
import dev.narada.query.mine.OwnItem.OwnIdea;
import dev.narada.query.mine.OwnItem.OwnNeed;
import dev.narada.query.state.WorkshopState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePSet;

/** Finds what one person said and supports, without looking at what the others did. */
final class OwnContributions {

    private OwnContributions() {}

    static List<OwnNeed> needs(WorkshopState room, ParticipantId who) {
        return by(room.needs(), who)
                .map(each -> new OwnNeed(Cards.need(room, each, Audience.PARTICIPANT), OwnStatus.of(room, each)))
                .toList();
    }

    static List<OwnIdea> ideas(WorkshopState room, ParticipantId who) {
        return by(room.ideas(), who)
                .map(each -> new OwnIdea(Cards.idea(room, each, Audience.PARTICIPANT), OwnStatus.of(room, each)))
                .toList();
    }

    static Mine.Endorsed endorsed(WorkshopState room, ParticipantId who) {
        return new Mine.Endorsed(
                supported(room.needs(), who).map(NeedId::new).toList(),
                supported(room.ideas(), who).map(IdeaId::new).toList(),
                room.questions().all().values().stream()
                        .filter(each -> each.endorsers().contains(who))
                        .map(each -> each.questionId())
                        .toList());
    }

    static List<Mine.OwnObjection> objections(WorkshopState room, ParticipantId who) {
        return room.plan().decisions().values().stream()
                .flatMap(decision -> decision.objections().values().stream()
                        .filter(each -> each.by().equals(who))
                        .map(each -> new Mine.OwnObjection(
                                decision.decisionId(), each.objectionId(), each.reason(), each.how())))
                .toList();
    }

    private static Stream<Item> by(Items items, ParticipantId who) {
        return items.of(who).stream().map(items::find).filter(Objects::nonNull);
    }

    /** Whether this support counts for the group: of what is not to be seen only what was given to the group does. */
    private static boolean isGroups(Items items, Item item, ParticipantId who) {
        return items.shows(item) || item.bond().given().people().contains(who);
    }

    private static Stream<UUID> supported(Items items, ParticipantId who) {
        var all = new LinkedHashSet<UUID>();
        for (var id : items.byEndorser().getOrDefault(who, HashTreePSet.empty())) {
            for (var item = items.find(id); item != null && all.add(item.id()); ) {
                item = isGroups(items, item, who) ? items.find(items.into(item)) : null;
            }
        }
        return all.stream().sorted();
    }
}
