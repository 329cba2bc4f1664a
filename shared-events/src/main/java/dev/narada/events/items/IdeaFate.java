package dev.narada.events.items;

import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.SessionId;

/** What the room said in a later meeting about an idea: whether it goes on with it. Needs have no such fate. */
public sealed interface IdeaFate extends ItemFact permits IdeaCarriedOver, IdeaParked, IdeaDropped {

    IdeaId ideaId();

    SessionId sessionId();
}
