package dev.narada.architecture.badhouse.command.ideas;

import dev.narada.architecture.badhouse.command.needs.NeedsThatAskIdeas;

/** The other half of a planted circle of features. */
public record IdeasThatAskNeeds(NeedsThatAskIdeas needs) {}
