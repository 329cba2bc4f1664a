package dev.narada.command.undo;

import dev.narada.command.items.NeedRef;
import dev.narada.events.NeedId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.items.NeedFact;
import org.jspecify.annotations.Nullable;

/** What takes back an act about a need. */
final class NeedOpposite {

    private NeedOpposite() {}

    static Way of(NeedFact fact, Moment moment) {
        var w = fact.workshopId();
        return switch (fact) {
            case NeedProposed it -> Saying.unsaid(w, new NeedRef(it.needId()), moment);
            case NeedHandedIn it -> Saying.unsaid(w, new NeedRef(it.needId()), moment);
            case NeedLateAccepted it -> Way.back(new NeedHidden(w, it.needId(), null));
            case NeedReworded it -> Saying.reworded(w, new NeedRef(it.needId()), it.kind(), false, moment);
            case NeedMovedToTheme it -> Saying.moved(w, new NeedRef(it.needId()), moment);
            case NeedWithdrawn it ->
                Saying.shown(w, new NeedRef(it.needId()), true, reason(it.needId(), moment), moment);
            case NeedHidden it -> Saying.shown(w, new NeedRef(it.needId()), true, reason(it.needId(), moment), moment);
            case NeedRestored it ->
                Saying.shown(w, new NeedRef(it.needId()), false, reason(it.needId(), moment), moment);
            case NeedEndorsed it -> Voice.own(moment, new NeedEndorsementWithdrawn(w, it.needId(), it.participantId()));
            case NeedEndorsementWithdrawn it -> Voice.own(moment, given(it, moment));
            case NeedRoomSupportCounted it -> Saying.counted(w, new NeedRef(it.needId()), moment);
            case NeedsMerged it -> Way.back(new NeedMergeUndone(w, it.mergeId(), it.into(), it.needIds()));
            case NeedMergeUndone it ->
                moment.before()
                        .last(NeedsMerged.class, old -> old.mergeId().equals(it.mergeId()))
                        .map(old -> Way.saying(old, old.title()))
                        .orElse(Way.none());
        };
    }

    /** The support as it was given, on the way it came in. */
    private static NeedEndorsed given(NeedEndorsementWithdrawn it, Moment moment) {
        var w = it.workshopId();
        return moment.before()
                .last(
                        NeedEndorsed.class,
                        old -> old.needId().equals(it.needId())
                                && old.participantId().equals(it.participantId()))
                .orElse(new NeedEndorsed(w, it.needId(), it.participantId(), Via.PHONE));
    }

    private static @Nullable Text reason(NeedId id, Moment moment) {
        return moment.before()
                .last(NeedHidden.class, old -> old.needId().equals(id))
                .map(NeedHidden::reason)
                .filter(reason -> reason.words() != null)
                .orElse(null);
    }
}
