package dev.narada.query.signals;

/** What one tap can say of what is going on in the room. */
public enum ReactionKind {
    HEART,
    THUMB,
    QUESTION
}
