package dev.narada.events.workshop;

/** From when on somebody may contribute, support and place dots: once they were in the room, or as soon as they signed up. */
public enum ContributeFrom {
    JOINED,
    REGISTERED
}
