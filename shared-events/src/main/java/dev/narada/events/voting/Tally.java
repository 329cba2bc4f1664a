package dev.narada.events.voting;

import dev.narada.events.ItemId.IdeaId;

/** What one idea got: dots in all, and from how many people. */
public record Tally(IdeaId ideaId, int dots, int people) {}
