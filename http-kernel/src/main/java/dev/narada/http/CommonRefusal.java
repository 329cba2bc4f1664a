package dev.narada.http;

/** Reasons that any command may meet. */
public enum CommonRefusal implements Refusal {
    NOT_ALLOWED(403),
    PERSON_REMOVED(403),
    WORKSHOP_UNKNOWN(404),
    SESSION_UNKNOWN(404),
    PERSON_UNKNOWN(404),
    THEME_UNKNOWN(404),
    TABLE_UNKNOWN(404),
    NOT_REGISTERED(409),
    NOT_JOINED(409),
    WORKSHOP_CLOSED(409),
    ID_TAKEN(409),
    SESSION_NOT_OPEN(409),
    SESSION_CLOSED(409),
    PHASE_CLOSED(409),
    NOT_CHECKED_IN(409),
    TABLE_IS_NO_PERSON(409),
    PERSON_HAS_PHONE(409),
    THEME_RETIRED(409),
    COMMAND_ID_REUSED(422);

    private final int status;

    CommonRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
