package dev.narada.command.items;

import dev.narada.http.Refusal;

/** Why something cannot be done about an idea. */
public enum IdeaRefusal implements Refusal {
    IDEA_UNKNOWN(404),
    IDEA_HIDDEN(409),
    IDEA_WITHDRAWN(409),
    IDEA_MERGED(409),
    IDEA_DECIDED(409);

    private final int status;

    IdeaRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
