package dev.narada.architecture.badhouse.log;

import dev.narada.architecture.badhouse.events.ideas.LeansOnAxon;

/** Planted: a log that knows what it logs. */
public record KnowsAboutIdeas(LeansOnAxon fact) {}
