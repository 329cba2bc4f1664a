package dev.narada.command;

/** In which part somebody acts. Each of scribe, facilitator and owner may all that the one before may. */
public enum Role {
    NOBODY,
    AUDITOR,
    OBSERVER,
    PROJECTOR,
    PARTICIPANT,
    SCRIBE,
    FACILITATOR,
    OWNER;

    /** Whether this role may what {@code other} may, among scribe, facilitator and owner. */
    public boolean atLeast(Role other) {
        return compareTo(other) >= 0 && other.compareTo(SCRIBE) >= 0;
    }
}
