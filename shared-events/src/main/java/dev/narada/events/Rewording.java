package dev.narada.events;

/** Whether other words mean the same; supporters are told when they do not. */
public enum Rewording {
    TYPO,
    MEANING
}
