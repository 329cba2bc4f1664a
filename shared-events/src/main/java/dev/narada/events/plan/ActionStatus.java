package dev.narada.events.plan;

/** How far an action has come. */
public enum ActionStatus {
    PLANNED,
    ACTIVE,
    STUCK,
    DONE
}
