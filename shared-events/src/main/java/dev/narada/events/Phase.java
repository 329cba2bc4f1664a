package dev.narada.events;

/** The parts of a meeting. The facilitator may start any of them in any order and go back without loss. */
public enum Phase {
    LOBBY,
    WELCOME,
    INPUT,
    NEEDS,
    IDEAS,
    GROUPING,
    PRIORITISING,
    DECIDING,
    PLANNING,
    BREAK,
    EVALUATION,
    CLOSING
}
