package dev.narada.query.endpoints;

import dev.narada.http.Refusal;

/** Why something cannot be read. The name never changes; the words are for people. */
public enum ReadRefusal implements Refusal {
    WORKSHOP_UNKNOWN(404),
    CHECKPOINT_UNKNOWN(404),
    NOT_SIGNED_IN(401),
    PERSON_REMOVED(403),
    POSITION_AHEAD(400),
    POSITION_INVALID(400),
    LIMIT_INVALID(400),
    SIZE_INVALID(400),
    SIMILAR_INVALID(400),
    CHOICE_UNKNOWN(400),
    ITEM_INVALID(400),
    PARAMETER_UNKNOWN(400),
    NOT_READY(503),
    VIEW_PARKED(503),
    STREAMS_EXHAUSTED(503);

    private final int status;

    ReadRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
