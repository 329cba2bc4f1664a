package dev.narada.http;

/** In which part somebody acts. Each of scribe, facilitator and owner may all that the one before may. */
public enum Role implements Sender {
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

    /** As a sender: this role and those above it, for everybody. */
    @Override
    public boolean includes(Role role, boolean own) {
        return role.atLeast(this);
    }

    /** As a sender: this role alone, and only for what is their own. */
    public Sender forThemselves() {
        return new Themselves(this);
    }
}
