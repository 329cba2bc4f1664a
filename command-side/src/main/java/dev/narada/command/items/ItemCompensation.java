package dev.narada.command.items;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.all;
import static dev.narada.command.compensation.Aspect.each;
import static dev.narada.command.compensation.Aspect.the;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Via;
import dev.narada.events.items.*;
import dev.narada.events.plan.DecisionTaken;
import java.util.ArrayList;
import java.util.List;

/** What takes back an act about a need or an idea. */
public final class ItemCompensation implements Compensating<ItemFact> {

    @Override
    public Compensation of(ItemFact fact, UndoContext context) {
        var w = fact.workshopId();
        var id = fact.itemId();
        return switch (fact) {
            case ItemSaid _ -> unsaid(fact, context);
            case ItemLateAccepted _ -> Compensation.back(ItemHidden.of(w, id, null));
            case ItemReworded it -> reworded(it, context);
            case ItemMovedToTheme _ -> moved(fact, context);
            case ItemWithdrawn _, ItemHidden _ -> shown(fact, true, context);
            case ItemRestored _ -> shown(fact, false, context);
            case ItemEndorsed it -> context.own(ItemEndorsementWithdrawn.of(w, id, it.participantId()));
            case ItemEndorsementWithdrawn it -> context.own(given(it, context));
            case ItemRoomSupportCounted _ -> {
                var earlier = context.before().know(RoomSupport.of(w, id)).count();
                yield Compensation.back(ItemRoomSupportCounted.of(w, id, earlier == null ? 0 : earlier));
            }
            case ItemsMerged it -> MergeCompensation.apart(it, context);
            case ItemMergeUndone it ->
                context.before()
                        .last(
                                ItemsMerged.class,
                                old -> old.mergeId().equals(it.mergeId())
                                        && old.itemId().equals(id))
                        .map(old -> MergeCompensation.together(old, context))
                        .orElse(Compensation.none());
            case IdeaFate it -> fate(it, context);
        };
    }

    @Override
    public List<Aspect> effects(ItemFact fact) {
        var id = fact.itemId();
        return switch (fact) {
            case ItemProposed _, ItemHandedIn _, ItemLateAccepted _, ItemRestored _ ->
                all(the(ITEM, id), the(STANDING, id));
            case ItemWithdrawn _, ItemHidden _ -> the(STANDING, id);
            case ItemReworded _ -> the(WORDS, id);
            case ItemMovedToTheme _ -> the(PLACE, id);
            case ItemEndorsed it -> the(VOICE, id, it.participantId());
            case ItemEndorsementWithdrawn it -> the(VOICE, id, it.participantId());
            case ItemRoomSupportCounted _ -> the(HANDS, id);
            case ItemsMerged it -> all(each(GROUP, it.itemIds()), the(GROUP, id));
            case ItemMergeUndone it -> all(each(GROUP, it.itemIds()), it.into() == null ? List.of() : the(GROUP, id));
            case IdeaCarriedOver _, IdeaParked _, IdeaDropped _ -> the(FATE, id);
        };
    }

    @Override
    public List<Aspect> conflicts(ItemFact fact) {
        return switch (fact) {
            // Several merges may stand in one item; only what takes that item away builds on them.
            case ItemsMerged it -> all(each(GROUP, it.itemIds()), each(ITEM, it.itemIds()));
            case ItemMergeUndone it -> each(GROUP, it.itemIds());
            case ItemProposed _,
                    ItemHandedIn _,
                    ItemLateAccepted _,
                    ItemReworded _,
                    ItemMovedToTheme _,
                    ItemWithdrawn _,
                    ItemHidden _,
                    ItemRestored _,
                    ItemEndorsed _,
                    ItemEndorsementWithdrawn _,
                    ItemRoomSupportCounted _,
                    IdeaCarriedOver _,
                    IdeaParked _,
                    IdeaDropped _ -> effects(fact);
        };
    }

    /** One's own entry is withdrawn; somebody else's is hidden, for nobody withdraws in another's name. */
    private static Compensation unsaid(ItemFact it, UndoContext context) {
        return Compensation.back(
                context.own()
                        ? ItemWithdrawn.of(it.workshopId(), it.itemId())
                        : ItemHidden.of(it.workshopId(), it.itemId(), null));
    }

    /** The earlier words; the needs that it answered as well, where the change touched them. */
    private static Compensation reworded(ItemReworded it, UndoContext context) {
        var was = context.before().know(Items.of(it.workshopId(), it.itemId())).get(it.itemId());
        if (was == null || was.title() == null) {
            return Compensation.none();
        }
        var answered = was.setting().answers();
        var answers = it.answers() == null ? null : answered == null ? List.<NeedId>of() : answered;
        return Compensation.saying(
                ItemReworded.of(it.workshopId(), it.itemId(), was.title(), was.text(), it.kind(), answers),
                was.title(),
                was.text());
    }

    private static Compensation moved(ItemFact it, UndoContext context) {
        var w = it.workshopId();
        var was = context.before().know(Items.of(w, it.itemId())).get(it.itemId());
        var theme = was == null ? null : was.theme();
        return Compensation.unless(
                context.now().know(WorkshopRules.in(w)).unfit(theme), ItemMovedToTheme.of(w, it.itemId(), theme));
    }

    /** On the board, hidden, withdrawn or both, as it was; {@code away} when the fact took it off the board. */
    private static Compensation shown(ItemFact it, boolean away, UndoContext context) {
        var w = it.workshopId();
        var id = it.itemId();
        var was = context.before().know(Items.of(w, id)).get(id);
        var facts = new ArrayList<Fact>();
        if (away) {
            facts.add(ItemRestored.of(w, id));
        }
        if (was != null && was.hidden()) {
            var reason = context.before()
                    .last(ItemHidden.class, old -> old.itemId().equals(id))
                    .map(ItemHidden::reason)
                    .filter(words -> words.words() != null)
                    .orElse(null);
            facts.add(ItemHidden.of(w, id, reason));
        }
        if (was != null && was.withdrawn()) {
            facts.add(ItemWithdrawn.of(w, id));
        }
        return Compensation.back(facts);
    }

    /** The support as it was given, on the way it came in. */
    private static ItemEndorsed given(ItemEndorsementWithdrawn it, UndoContext context) {
        return context.before()
                .last(
                        ItemEndorsed.class,
                        old -> old.itemId().equals(it.itemId())
                                && old.participantId().equals(it.participantId()))
                .orElse(ItemEndorsed.of(it.workshopId(), it.itemId(), it.participantId(), Via.PHONE));
    }

    /** What the room had said about the idea before; what it never spoke about goes on. */
    private static Compensation fate(IdeaFate it, UndoContext context) {
        for (var recorded : context.before().facts().reversed()) {
            switch (recorded.event()) {
                case IdeaFate old
                when old.ideaId().equals(it.ideaId()) -> {
                    return said(old);
                }
                case DecisionTaken old
                when old.ideaIds().contains(it.ideaId()) || old.setAside().contains(it.ideaId()) -> {
                    return Compensation.barred(UndoRefusal.DECISION_STANDS);
                }
                case Fact _ -> {}
            }
        }
        return Compensation.back(new IdeaCarriedOver(it.workshopId(), it.ideaId(), it.sessionId()));
    }

    private static Compensation said(IdeaFate old) {
        return switch (old) {
            case IdeaCarriedOver _ -> Compensation.back(old);
            case IdeaParked it -> Compensation.saying(it, it.reason());
            case IdeaDropped it -> Compensation.saying(it, it.reason());
        };
    }
}
