package dev.narada.architecture.badhouse.query.board;

import dev.narada.architecture.badhouse.command.ideas.PeeksAtTheBoard;

/** Planted: a view that knows the side that decides, and so closes a circle of modules. */
public record SendsCommands(PeeksAtTheBoard command) {}
