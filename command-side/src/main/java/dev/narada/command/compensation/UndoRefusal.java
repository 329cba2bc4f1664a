package dev.narada.command.compensation;

import dev.narada.http.Refusal;

/** Why an act cannot be taken back. */
public enum UndoRefusal implements Refusal {
    ACT_UNKNOWN(404),
    CANNOT_BE_UNDONE(409),
    DECISION_STANDS(409),
    LATER_ACT_BUILDS_ON_IT(409),
    SEAT_GIVEN(409),
    NOTHING_EARLIER(409),
    WORDS_REMOVED(409),
    ANOTHERS_VOICE(409);

    private final int status;

    UndoRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
