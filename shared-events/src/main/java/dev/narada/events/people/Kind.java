package dev.narada.events.people;

/**
 * Whether a registration stands for one person or for the shared phone of a table, which takes no seat and does
 * not endorse.
 */
public enum Kind {
    PERSON,
    TABLE
}
