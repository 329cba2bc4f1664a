package dev.narada.events.privacy;

/** What sort of thing a redacted text belonged to. */
public enum ItemKind {
    NEED,
    IDEA,
    QUESTION,
    DECISION,
    OBJECTION,
    ACTION,
    /** What somebody said about themselves: their name, organisation or contact. */
    PARTICIPANT
}
