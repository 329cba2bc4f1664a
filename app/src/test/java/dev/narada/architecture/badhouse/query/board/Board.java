package dev.narada.architecture.badhouse.query.board;

/** What the bad sides look at in each other. */
public record Board(int ideas) {}
