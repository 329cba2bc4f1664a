package dev.narada.query.state;

/**
 * The board as it was when it was paused.
 *
 * @param since    position of the pause
 * @param heldBack how many contributions have come in meanwhile
 */
public record PausedBoard(WorkshopState room, long since, int heldBack) {}
