package dev.narada.command.items;

import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_MERGED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;

import dev.narada.events.Fact;
import dev.narada.events.MergeId;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.needs.NeedEndorsed;
import dev.narada.events.needs.NeedEndorsementWithdrawn;
import dev.narada.events.needs.NeedHidden;
import dev.narada.events.needs.NeedLateAccepted;
import dev.narada.events.needs.NeedMovedToTheme;
import dev.narada.events.needs.NeedRestored;
import dev.narada.events.needs.NeedReworded;
import dev.narada.events.needs.NeedRoomSupportCounted;
import dev.narada.events.needs.NeedWithdrawn;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A need. */
public record NeedRef(NeedId id) implements ItemRef {

    @Override
    public ItemRef group(MergeId merge) {
        return new NeedRef(new NeedId(merge.value()));
    }

    @Override
    public Refusal unknown() {
        return NEED_UNKNOWN;
    }

    @Override
    public Refusal isHidden() {
        return NEED_HIDDEN;
    }

    @Override
    public Refusal isWithdrawn() {
        return NEED_WITHDRAWN;
    }

    @Override
    public Refusal isMerged() {
        return NEED_MERGED;
    }

    @Override
    public Fact endorsed(WorkshopId workshop, ParticipantId by, Via via) {
        return new NeedEndorsed(workshop, id, by, via);
    }

    @Override
    public Fact endorsementWithdrawn(WorkshopId workshop, ParticipantId by) {
        return new NeedEndorsementWithdrawn(workshop, id, by);
    }

    @Override
    public Fact roomSupportCounted(WorkshopId workshop, int count) {
        return new NeedRoomSupportCounted(workshop, id, count);
    }

    @Override
    public Fact reworded(
            WorkshopId workshop, Text title, @Nullable Text text, Rewording kind, @Nullable List<NeedId> answers) {
        return new NeedReworded(workshop, id, title, text, kind);
    }

    @Override
    public Fact movedToTheme(WorkshopId workshop, @Nullable ThemeId theme) {
        return new NeedMovedToTheme(workshop, id, theme);
    }

    @Override
    public Fact withdrawn(WorkshopId workshop) {
        return new NeedWithdrawn(workshop, id);
    }

    @Override
    public Fact hidden(WorkshopId workshop, @Nullable Text reason) {
        return new NeedHidden(workshop, id, reason);
    }

    @Override
    public Fact restored(WorkshopId workshop) {
        return new NeedRestored(workshop, id);
    }

    @Override
    public Fact lateAccepted(WorkshopId workshop) {
        return new NeedLateAccepted(workshop, id);
    }
}
