package dev.narada.command.items;

import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.ideas.IdeaEndorsed;
import dev.narada.events.ideas.IdeaEndorsementWithdrawn;
import dev.narada.events.ideas.IdeaHidden;
import dev.narada.events.ideas.IdeaLateAccepted;
import dev.narada.events.ideas.IdeaMovedToTheme;
import dev.narada.events.ideas.IdeaRestored;
import dev.narada.events.ideas.IdeaReworded;
import dev.narada.events.ideas.IdeaRoomSupportCounted;
import dev.narada.events.ideas.IdeaWithdrawn;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An idea. */
public record IdeaRef(IdeaId id) implements ItemRef {

    @Override
    public ItemRef group(MergeId merge) {
        return new IdeaRef(new IdeaId(merge.value()));
    }

    @Override
    public Refusal unknown() {
        return IDEA_UNKNOWN;
    }

    @Override
    public Refusal isHidden() {
        return IDEA_HIDDEN;
    }

    @Override
    public Refusal isWithdrawn() {
        return IDEA_WITHDRAWN;
    }

    @Override
    public Refusal isMerged() {
        return IDEA_MERGED;
    }

    @Override
    public Fact endorsed(WorkshopId workshop, ParticipantId by, Via via) {
        return new IdeaEndorsed(workshop, id, by, via);
    }

    @Override
    public Fact endorsementWithdrawn(WorkshopId workshop, ParticipantId by) {
        return new IdeaEndorsementWithdrawn(workshop, id, by);
    }

    @Override
    public Fact roomSupportCounted(WorkshopId workshop, int count) {
        return new IdeaRoomSupportCounted(workshop, id, count);
    }

    @Override
    public Fact reworded(
            WorkshopId workshop, Text title, @Nullable Text text, Rewording kind, @Nullable List<NeedId> answers) {
        return new IdeaReworded(workshop, id, title, text, kind, answers);
    }

    @Override
    public Fact movedToTheme(WorkshopId workshop, @Nullable ThemeId theme) {
        return new IdeaMovedToTheme(workshop, id, theme);
    }

    @Override
    public Fact withdrawn(WorkshopId workshop) {
        return new IdeaWithdrawn(workshop, id);
    }

    @Override
    public Fact hidden(WorkshopId workshop, @Nullable Text reason) {
        return new IdeaHidden(workshop, id, reason);
    }

    @Override
    public Fact restored(WorkshopId workshop) {
        return new IdeaRestored(workshop, id);
    }

    @Override
    public Fact lateAccepted(WorkshopId workshop) {
        return new IdeaLateAccepted(workshop, id);
    }
}
