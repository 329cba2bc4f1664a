package dev.narada.command.undo;

import dev.narada.command.items.IdeaRef;
import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.items.Merging;
import dev.narada.command.items.Ties;
import dev.narada.command.items.UndoMerge;
import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.plan.DecisionTaken;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What takes back an act about an idea. */
final class IdeaOpposite {

    private IdeaOpposite() {}

    static Way of(IdeaFact fact, Moment moment) {
        var w = fact.workshopId();
        return switch (fact) {
            case IdeaProposed it -> Saying.unsaid(w, new IdeaRef(it.ideaId()), moment);
            case IdeaHandedIn it -> Saying.unsaid(w, new IdeaRef(it.ideaId()), moment);
            case IdeaLateAccepted it -> Way.back(new IdeaHidden(w, it.ideaId(), null));
            case IdeaReworded it ->
                Saying.reworded(w, new IdeaRef(it.ideaId()), it.kind(), it.answers() != null, moment);
            case IdeaMovedToTheme it -> Saying.moved(w, new IdeaRef(it.ideaId()), moment);
            case IdeaWithdrawn it ->
                Saying.shown(w, new IdeaRef(it.ideaId()), true, reason(it.ideaId(), moment), moment);
            case IdeaHidden it -> Saying.shown(w, new IdeaRef(it.ideaId()), true, reason(it.ideaId(), moment), moment);
            case IdeaRestored it ->
                Saying.shown(w, new IdeaRef(it.ideaId()), false, reason(it.ideaId(), moment), moment);
            case IdeaEndorsed it -> Voice.own(moment, new IdeaEndorsementWithdrawn(w, it.ideaId(), it.participantId()));
            case IdeaEndorsementWithdrawn it -> Voice.own(moment, given(it, moment));
            case IdeaRoomSupportCounted it -> Saying.counted(w, new IdeaRef(it.ideaId()), moment);
            case IdeasMerged it -> apart(it, moment);
            case IdeaMergeUndone it ->
                moment.before()
                        .last(IdeasMerged.class, old -> old.mergeId().equals(it.mergeId()))
                        .map(old -> together(old, moment))
                        .orElse(Way.none());
            case IdeaCarriedOver it -> fate(it, it.ideaId(), it.sessionId(), moment);
            case IdeaParked it -> fate(it, it.ideaId(), it.sessionId(), moment);
            case IdeaDropped it -> fate(it, it.ideaId(), it.sessionId(), moment);
        };
    }

    /** On their own again, unless people choose among the group or have settled something about it. */
    private static Way apart(IdeasMerged it, Moment moment) {
        var group = UndoMerge.group(it);
        var mentioned = Stream.concat(Stream.of(group), ItemRef.ideas(it.ideaIds()).stream())
                .toList();
        var items = moment.now().know(Items.of(it.workshopId(), mentioned));
        return Way.unless(
                moment.now().know(Ties.in(it.workshopId())).split(items, group),
                new IdeaMergeUndone(it.workshopId(), it.mergeId(), it.into(), it.ideaIds()));
    }

    /** As one again, unless people choose one of them by now. */
    private static Way together(IdeasMerged old, Moment moment) {
        var into = old.into() == null ? null : new IdeaRef(old.into());
        var merging = Merging.of(UndoMerge.group(old), ItemRef.ideas(old.ideaIds()), into);
        var items = moment.now().know(Items.of(old.workshopId(), merging.mentioned()));
        var tied = moment.now().know(Ties.in(old.workshopId())).merge(items, merging.mentioned(), merging.absorbed());
        return tied == null ? Way.saying(old, old.title()) : Way.barred(tied);
    }

    /** The support as it was given, on the way it came in. */
    private static IdeaEndorsed given(IdeaEndorsementWithdrawn it, Moment moment) {
        var w = it.workshopId();
        return moment.before()
                .last(
                        IdeaEndorsed.class,
                        old -> old.ideaId().equals(it.ideaId())
                                && old.participantId().equals(it.participantId()))
                .orElse(new IdeaEndorsed(w, it.ideaId(), it.participantId(), Via.PHONE));
    }

    private static @Nullable Text reason(IdeaId id, Moment moment) {
        return moment.before()
                .last(IdeaHidden.class, old -> old.ideaId().equals(id))
                .map(IdeaHidden::reason)
                .filter(reason -> reason.words() != null)
                .orElse(null);
    }

    /** What the room had said about the idea before; what it never spoke about goes on. */
    private static Way fate(IdeaFact fact, IdeaId idea, SessionId session, Moment moment) {
        var w = fact.workshopId();
        for (var labelled : moment.before().facts().reversed()) {
            switch (labelled.fact().event()) {
                case IdeaCarriedOver old
                when old.ideaId().equals(idea) -> {
                    return Way.back(old);
                }
                case IdeaParked old
                when old.ideaId().equals(idea) -> {
                    return Way.saying(old, old.reason());
                }
                case IdeaDropped old
                when old.ideaId().equals(idea) -> {
                    return Way.saying(old, old.reason());
                }
                case DecisionTaken old
                when old.ideaIds().contains(idea) || old.setAside().contains(idea) -> {
                    return Way.barred(UndoRefusal.DECISION_STANDS);
                }
                case Fact _ -> {}
            }
        }
        return Way.back(new IdeaCarriedOver(w, idea, session));
    }
}
