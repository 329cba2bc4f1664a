package dev.narada.events.plan;

/** Whose word a decision stands on. */
public enum Mandate {
    ROOM,
    ORGANISER,
    TO_BE_CONFIRMED
}
