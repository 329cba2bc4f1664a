package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** What waited in the late tray stands on the board. */
public sealed interface ItemLateAccepted extends ItemFact {

    static ItemLateAccepted of(WorkshopId workshop, ItemId item) {
        return switch (item) {
            case NeedId need -> new NeedLateAccepted(workshop, need);
            case IdeaId idea -> new IdeaLateAccepted(workshop, idea);
        };
    }

    /** A need from the late tray stands on the board. */
    @Stored("needs.late_accepted")
    record NeedLateAccepted(WorkshopId workshopId, NeedId needId) implements ItemLateAccepted, NeedFact {}

    /** An idea from the late tray stands on the board. */
    @Stored("ideas.late_accepted")
    record IdeaLateAccepted(WorkshopId workshopId, IdeaId ideaId) implements ItemLateAccepted, IdeaFact {}
}
