package dev.narada.events.privacy;

/** Why a person's data was removed: they asked, or its time was over. */
public enum ErasureGround {
    REQUEST,
    RETENTION
}
