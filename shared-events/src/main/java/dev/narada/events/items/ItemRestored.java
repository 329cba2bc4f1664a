package dev.narada.events.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Stored;
import dev.narada.events.WorkshopId;

/** A hidden or withdrawn need or idea stands on the board again. */
public sealed interface ItemRestored extends ItemFact {

    static ItemRestored of(WorkshopId workshop, ItemId item) {
        return switch (item) {
            case NeedId need -> new NeedRestored(workshop, need);
            case IdeaId idea -> new IdeaRestored(workshop, idea);
        };
    }

    /** A hidden or withdrawn need stands on the board again. */
    @Stored("needs.restored")
    record NeedRestored(WorkshopId workshopId, NeedId needId) implements ItemRestored, NeedFact {}

    /** A hidden or withdrawn idea stands on the board again. */
    @Stored("ideas.restored")
    record IdeaRestored(WorkshopId workshopId, IdeaId ideaId) implements ItemRestored, IdeaFact {}
}
