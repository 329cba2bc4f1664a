package dev.narada.command;

import java.time.Instant;

/** Who decides to do something, and when: all that a decision may know of the world outside the record. */
public record DecisionContext(Actor actor, Instant now) {}
