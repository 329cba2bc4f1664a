package dev.narada.command.items;

import dev.narada.http.Refusal;

/** Why something cannot be done about a need. */
public enum NeedRefusal implements Refusal {
    NEED_UNKNOWN(404),
    NEED_HIDDEN(409),
    NEED_WITHDRAWN(409),
    NEED_MERGED(409);

    private final int status;

    NeedRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
