package dev.narada.command.workshop;

import dev.narada.http.Refusal;

/** Why something cannot be done about the meetings themselves. */
public enum WorkshopRefusal implements Refusal {
    SESSION_MISSING(409),
    TOO_MANY_SESSIONS(409),
    TOO_MANY_THEMES(409),
    SESSION_ENDS_BEFORE_START(409),
    SESSIONS_OVERLAP(409),
    SESSION_NUMBER_TAKEN(409),
    TIMEZONE_UNKNOWN(409),
    THEME_NAME_TAKEN(409),
    TABLE_NAME_TAKEN(409),
    ANOTHER_SESSION_OPEN(409),
    SESSION_STILL_OPEN(409),
    ALL_SESSIONS_HELD(409),
    TIMER_NOT_RUNNING(409),
    BUDGET_SPENT(409);

    private final int status;

    WorkshopRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
