package dev.narada.command;

import dev.narada.http.Refusal;

/** What can be wrong with a field itself, before any rule of the room is asked. */
public enum FieldRefusal implements Refusal {
    FIELD_MISSING,
    FIELD_TOO_SHORT,
    FIELD_TOO_LONG,
    FIELD_OUT_OF_RANGE,
    FIELD_UNREADABLE,
    FIELD_INVALID;

    @Override
    public int status() {
        return 400;
    }
}
