package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.Via;
import dev.narada.events.ideas.IdeaCarriedOver;
import dev.narada.events.ideas.IdeaDropped;
import dev.narada.events.ideas.IdeaEndorsed;
import dev.narada.events.ideas.IdeaEndorsementWithdrawn;
import dev.narada.events.ideas.IdeaFact;
import dev.narada.events.ideas.IdeaHandedIn;
import dev.narada.events.ideas.IdeaHidden;
import dev.narada.events.ideas.IdeaLateAccepted;
import dev.narada.events.ideas.IdeaMergeUndone;
import dev.narada.events.ideas.IdeaMovedToTheme;
import dev.narada.events.ideas.IdeaParked;
import dev.narada.events.ideas.IdeaProposed;
import dev.narada.events.ideas.IdeaRestored;
import dev.narada.events.ideas.IdeaReworded;
import dev.narada.events.ideas.IdeaRoomSupportCounted;
import dev.narada.events.ideas.IdeaWithdrawn;
import dev.narada.events.ideas.IdeasMerged;
import org.jspecify.annotations.Nullable;

/** What takes back an act about an idea. */
final class IdeaOpposite {

    private IdeaOpposite() {}

    static @Nullable Fact of(IdeaFact fact, Before before) {
        var w = fact.workshopId();
        return switch (fact) {
            case IdeaProposed it -> new IdeaWithdrawn(w, it.ideaId());
            case IdeaLateAccepted it -> new IdeaHidden(w, it.ideaId(), null);
            case IdeaReworded it -> earlierWords(it, before);
            case IdeaMovedToTheme it -> earlierTheme(it, before);
            case IdeaWithdrawn it -> new IdeaRestored(w, it.ideaId());
            case IdeaHidden it -> new IdeaRestored(w, it.ideaId());
            case IdeaRestored it -> new IdeaHidden(w, it.ideaId(), null);
            case IdeaEndorsed it -> new IdeaEndorsementWithdrawn(w, it.ideaId(), it.participantId());
            case IdeaEndorsementWithdrawn it -> new IdeaEndorsed(w, it.ideaId(), it.participantId(), Via.PHONE);
            case IdeaRoomSupportCounted it ->
                new IdeaRoomSupportCounted(
                        w,
                        it.ideaId(),
                        before.last(
                                        IdeaRoomSupportCounted.class,
                                        old -> old.ideaId().equals(it.ideaId()))
                                .map(IdeaRoomSupportCounted::count)
                                .orElse(0));
            case IdeaParked it -> new IdeaCarriedOver(w, it.ideaId(), it.sessionId());
            case IdeaDropped it -> new IdeaCarriedOver(w, it.ideaId(), it.sessionId());
            case IdeaCarriedOver it -> new IdeaParked(w, it.ideaId(), it.sessionId(), null);
            // UndoMerge knows whether a later merge builds on it.
            case IdeasMerged _, IdeaMergeUndone _, IdeaHandedIn _ -> null;
        };
    }

    private static @Nullable Fact earlierWords(IdeaReworded it, Before before) {
        var old = before.last(IdeaReworded.class, earlier -> earlier.ideaId().equals(it.ideaId()));
        if (old.isPresent()) {
            return new IdeaReworded(
                    it.workshopId(), it.ideaId(), old.get().title(), old.get().text(), it.kind());
        }
        return before.last(IdeaProposed.class, earlier -> earlier.ideaId().equals(it.ideaId()))
                .<Fact>map(
                        first -> new IdeaReworded(it.workshopId(), it.ideaId(), first.title(), first.text(), it.kind()))
                .orElse(null);
    }

    private static @Nullable Fact earlierTheme(IdeaMovedToTheme it, Before before) {
        var old =
                before.last(IdeaMovedToTheme.class, earlier -> earlier.ideaId().equals(it.ideaId()));
        if (old.isPresent()) {
            return old.get();
        }
        return before.last(IdeaProposed.class, earlier -> earlier.ideaId().equals(it.ideaId()))
                .<Fact>map(first -> new IdeaMovedToTheme(it.workshopId(), it.ideaId(), first.themeId()))
                .orElse(null);
    }
}
