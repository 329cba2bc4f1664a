package dev.narada.query.room;

/**
 * The board as it was when it was paused.
 *
 * @param since    position of the pause
 * @param heldBack how many contributions have come in meanwhile
 */
public record Frozen(Room room, long since, int heldBack) {}
