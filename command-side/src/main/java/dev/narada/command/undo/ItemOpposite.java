package dev.narada.command.undo;

import dev.narada.command.items.Items;
import dev.narada.command.items.RoomSupport;
import dev.narada.command.items.Ties;
import dev.narada.command.knowledge.Room;
import dev.narada.events.Fact;
import dev.narada.events.ItemId;
import dev.narada.events.NeedId;
import dev.narada.events.Via;
import dev.narada.events.items.*;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.plan.DecisionTaken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What takes back an act about a need or an idea. */
final class ItemOpposite {

    private ItemOpposite() {}

    static Way of(ItemFact fact, Moment moment) {
        var w = fact.workshopId();
        var id = fact.itemId();
        return switch (fact) {
            case ItemSaid _ -> unsaid(fact, moment);
            case ItemLateAccepted _ -> Way.back(ItemHidden.of(w, id, null));
            case ItemReworded it -> reworded(it, moment);
            case ItemMovedToTheme _ -> moved(fact, moment);
            case ItemWithdrawn _, ItemHidden _ -> shown(fact, true, moment);
            case ItemRestored _ -> shown(fact, false, moment);
            case ItemEndorsed it -> Voice.own(moment, ItemEndorsementWithdrawn.of(w, id, it.participantId()));
            case ItemEndorsementWithdrawn it -> Voice.own(moment, given(it, moment));
            case ItemRoomSupportCounted _ -> {
                var earlier = moment.before().know(RoomSupport.of(w, id)).count();
                yield Way.back(ItemRoomSupportCounted.of(w, id, earlier == null ? 0 : earlier));
            }
            case ItemsMerged it -> apart(it, moment);
            case ItemMergeUndone it ->
                moment.before()
                        .last(
                                ItemsMerged.class,
                                old -> old.mergeId().equals(it.mergeId())
                                        && old.itemId().equals(id))
                        .map(old -> together(old, moment))
                        .orElse(Way.none());
            case IdeaFate it -> fate(it, moment);
        };
    }

    /** One's own entry is withdrawn; somebody else's is hidden, for nobody withdraws in another's name. */
    private static Way unsaid(ItemFact it, Moment moment) {
        return Way.back(
                moment.own()
                        ? ItemWithdrawn.of(it.workshopId(), it.itemId())
                        : ItemHidden.of(it.workshopId(), it.itemId(), null));
    }

    /** The earlier words; the needs that it answered as well, where the change touched them. */
    private static Way reworded(ItemReworded it, Moment moment) {
        var was = moment.before().know(Items.of(it.workshopId(), it.itemId())).get(it.itemId());
        if (was == null || was.title() == null) {
            return Way.none();
        }
        var answered = was.setting().answers();
        var answers = it.answers() == null ? null : answered == null ? List.<NeedId>of() : answered;
        return Way.saying(
                ItemReworded.of(it.workshopId(), it.itemId(), was.title(), was.text(), it.kind(), answers),
                was.title(),
                was.text());
    }

    private static Way moved(ItemFact it, Moment moment) {
        var w = it.workshopId();
        var was = moment.before().know(Items.of(w, it.itemId())).get(it.itemId());
        var theme = was == null ? null : was.theme();
        return Way.unless(moment.now().know(Room.in(w)).unfit(theme), ItemMovedToTheme.of(w, it.itemId(), theme));
    }

    /** On the board, hidden, withdrawn or both, as it was; {@code away} when the fact took it off the board. */
    private static Way shown(ItemFact it, boolean away, Moment moment) {
        var w = it.workshopId();
        var id = it.itemId();
        var was = moment.before().know(Items.of(w, id)).get(id);
        var facts = new ArrayList<Fact>();
        if (away) {
            facts.add(ItemRestored.of(w, id));
        }
        if (was != null && was.hidden()) {
            var reason = moment.before()
                    .last(ItemHidden.class, old -> old.itemId().equals(id))
                    .map(ItemHidden::reason)
                    .filter(words -> words.words() != null)
                    .orElse(null);
            facts.add(ItemHidden.of(w, id, reason));
        }
        if (was != null && was.withdrawn()) {
            facts.add(ItemWithdrawn.of(w, id));
        }
        return Way.back(facts);
    }

    /** The support as it was given, on the way it came in. */
    private static ItemEndorsed given(ItemEndorsementWithdrawn it, Moment moment) {
        return moment.before()
                .last(
                        ItemEndorsed.class,
                        old -> old.itemId().equals(it.itemId())
                                && old.participantId().equals(it.participantId()))
                .orElse(ItemEndorsed.of(it.workshopId(), it.itemId(), it.participantId(), Via.PHONE));
    }

    /** On their own again, unless people choose among the group or have settled something about it. */
    private static Way apart(ItemsMerged it, Moment moment) {
        return switch (it) {
            case NeedsMerged _ -> Way.back(it.undone());
            case IdeasMerged _ -> {
                var all = Stream.<ItemId>concat(Stream.of(it.itemId()), it.itemIds().stream())
                        .toList();
                var items = moment.now().know(Items.of(it.workshopId(), all));
                var ties = moment.now().know(Ties.in(it.workshopId()));
                yield Way.unless(ties.split(items, it.itemId()), it.undone());
            }
        };
    }

    /** As one again, unless people choose one of them by now. */
    private static Way together(ItemsMerged old, Moment moment) {
        return switch (old) {
            case NeedsMerged _ -> Way.saying(old, old.title());
            case IdeasMerged _ -> {
                var all = Stream.<ItemId>concat(old.itemIds().stream(), Stream.ofNullable(old.into()))
                        .distinct()
                        .toList();
                var absorbed =
                        all.stream().filter(each -> !each.equals(old.into())).toList();
                var items = moment.now().know(Items.of(old.workshopId(), all));
                var ties = moment.now().know(Ties.in(old.workshopId()));
                var tied = ties.merge(items, all, absorbed);
                yield tied == null ? Way.saying(old, old.title()) : Way.barred(tied);
            }
        };
    }

    /** What the room had said about the idea before; what it never spoke about goes on. */
    private static Way fate(IdeaFate it, Moment moment) {
        for (var labelled : moment.before().facts().reversed()) {
            switch (labelled.fact().event()) {
                case IdeaFate old
                when old.ideaId().equals(it.ideaId()) -> {
                    return said(old);
                }
                case DecisionTaken old
                when old.ideaIds().contains(it.ideaId()) || old.setAside().contains(it.ideaId()) -> {
                    return Way.barred(UndoRefusal.DECISION_STANDS);
                }
                case Fact _ -> {}
            }
        }
        return Way.back(new IdeaCarriedOver(it.workshopId(), it.ideaId(), it.sessionId()));
    }

    private static Way said(IdeaFate old) {
        return switch (old) {
            case IdeaCarriedOver _ -> Way.back(old);
            case IdeaParked it -> Way.saying(it, it.reason());
            case IdeaDropped it -> Way.saying(it, it.reason());
        };
    }
}
