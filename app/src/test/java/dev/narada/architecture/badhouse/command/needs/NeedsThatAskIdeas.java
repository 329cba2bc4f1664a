package dev.narada.architecture.badhouse.command.needs;

import dev.narada.architecture.badhouse.command.ideas.IdeasThatAskNeeds;

/** Planted: two features that cannot be read one after the other. */
public record NeedsThatAskIdeas(IdeasThatAskNeeds ideas) {}
