package dev.narada.command.items;

import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.http.Refusal;

/** Why an item cannot be had as it was asked for, in the words for its kind. */
public enum Absence {
    UNKNOWN(NeedRefusal.NEED_UNKNOWN, IdeaRefusal.IDEA_UNKNOWN),
    HIDDEN(NeedRefusal.NEED_HIDDEN, IdeaRefusal.IDEA_HIDDEN),
    WITHDRAWN(NeedRefusal.NEED_WITHDRAWN, IdeaRefusal.IDEA_WITHDRAWN),
    MERGED(NeedRefusal.NEED_MERGED, IdeaRefusal.IDEA_MERGED);

    private final NeedRefusal ofNeed;
    private final IdeaRefusal ofIdea;

    Absence(NeedRefusal ofNeed, IdeaRefusal ofIdea) {
        this.ofNeed = ofNeed;
        this.ofIdea = ofIdea;
    }

    public Refusal of(ItemId item) {
        return switch (item) {
            case NeedId _ -> ofNeed;
            case IdeaId _ -> ofIdea;
        };
    }
}
