package dev.narada.events.plan;

/** How the room settled a proposal. */
public enum DecisionOutcome {
    ADOPTED,
    PARKED,
    REJECTED
}
