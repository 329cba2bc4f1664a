package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.Via;
import dev.narada.events.needs.NeedEndorsed;
import dev.narada.events.needs.NeedEndorsementWithdrawn;
import dev.narada.events.needs.NeedFact;
import dev.narada.events.needs.NeedHandedIn;
import dev.narada.events.needs.NeedHidden;
import dev.narada.events.needs.NeedLateAccepted;
import dev.narada.events.needs.NeedMergeUndone;
import dev.narada.events.needs.NeedMovedToTheme;
import dev.narada.events.needs.NeedProposed;
import dev.narada.events.needs.NeedRestored;
import dev.narada.events.needs.NeedReworded;
import dev.narada.events.needs.NeedRoomSupportCounted;
import dev.narada.events.needs.NeedWithdrawn;
import dev.narada.events.needs.NeedsMerged;
import org.jspecify.annotations.Nullable;

/** What takes back an act about a need. */
final class NeedOpposite {

    private NeedOpposite() {}

    static @Nullable Fact of(NeedFact fact, Before before) {
        var w = fact.workshopId();
        return switch (fact) {
            case NeedProposed it -> new NeedWithdrawn(w, it.needId());
            case NeedLateAccepted it -> new NeedHidden(w, it.needId(), null);
            case NeedReworded it -> earlierWords(it, before);
            case NeedMovedToTheme it -> earlierTheme(it, before);
            case NeedWithdrawn it -> new NeedRestored(w, it.needId());
            case NeedHidden it -> new NeedRestored(w, it.needId());
            case NeedRestored it -> new NeedHidden(w, it.needId(), null);
            case NeedEndorsed it -> new NeedEndorsementWithdrawn(w, it.needId(), it.participantId());
            case NeedEndorsementWithdrawn it -> new NeedEndorsed(w, it.needId(), it.participantId(), Via.PHONE);
            case NeedRoomSupportCounted it ->
                new NeedRoomSupportCounted(
                        w,
                        it.needId(),
                        before.last(
                                        NeedRoomSupportCounted.class,
                                        old -> old.needId().equals(it.needId()))
                                .map(NeedRoomSupportCounted::count)
                                .orElse(0));
            // UndoMerge knows whether a later merge builds on it.
            case NeedsMerged _, NeedMergeUndone _, NeedHandedIn _ -> null;
        };
    }

    private static @Nullable Fact earlierWords(NeedReworded it, Before before) {
        var old = before.last(NeedReworded.class, earlier -> earlier.needId().equals(it.needId()));
        if (old.isPresent()) {
            return new NeedReworded(
                    it.workshopId(), it.needId(), old.get().title(), old.get().text(), it.kind());
        }
        return before.last(NeedProposed.class, earlier -> earlier.needId().equals(it.needId()))
                .<Fact>map(
                        first -> new NeedReworded(it.workshopId(), it.needId(), first.title(), first.text(), it.kind()))
                .orElse(null);
    }

    private static @Nullable Fact earlierTheme(NeedMovedToTheme it, Before before) {
        var old =
                before.last(NeedMovedToTheme.class, earlier -> earlier.needId().equals(it.needId()));
        if (old.isPresent()) {
            return old.get();
        }
        return before.last(NeedProposed.class, earlier -> earlier.needId().equals(it.needId()))
                .<Fact>map(first -> new NeedMovedToTheme(it.workshopId(), it.needId(), first.themeId()))
                .orElse(null);
    }
}
