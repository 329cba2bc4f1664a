package dev.narada.architecture.badhouse.command.ideas;

import dev.narada.architecture.badhouse.query.board.Board;

/** Planted: decides by what is shown. */
public record PeeksAtTheBoard(Board board) {}
