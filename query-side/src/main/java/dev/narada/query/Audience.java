package dev.narada.query;

/** Who looks. What an audience may not see is not in its view at all. */
public enum Audience {
    PUBLIC,
    PROJECTOR,
    PARTICIPANT,
    FACILITATOR;

    /** Names, hidden and withdrawn items, the late tray. */
    public boolean leads() {
        return this == FACILITATOR;
    }

    /** The join code and its link. */
    public boolean seesCode() {
        return this == FACILITATOR || this == PROJECTOR;
    }

    /** Words that were said in the room but not to the world, such as the reason of an objection. */
    public boolean inTheRoom() {
        return this != PUBLIC;
    }
}
