package dev.narada.events;

/** Whom an action, an idea or a need is about in the first place. */
public enum Track {
    RESIDENTS,
    COORDINATORS,
    CITY,
    OTHER
}
