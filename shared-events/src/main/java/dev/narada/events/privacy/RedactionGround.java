package dev.narada.events.privacy;

/** Why a text was removed. */
public enum RedactionGround {
    PERSONAL_DATA,
    UNLAWFUL,
    OTHER
}
