package dev.narada.events;

/** Names a need or an idea. */
public sealed interface ItemId extends Id permits NeedId, IdeaId {}
