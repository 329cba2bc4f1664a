package dev.narada.command.items;

import dev.narada.http.Refusal;

/** Why something cannot be done about a need or an idea. */
public enum ItemRefusal implements Refusal {
    EDIT_WINDOW_OVER(409),
    SET_WHEN_PROPOSED(409),
    TOO_MANY_ITEMS(409),
    OWN_ITEM(409),
    COUNT_TOO_HIGH(409),
    MERGE_UNKNOWN(404),
    MERGE_EXISTS(409),
    LATER_MERGE_BUILDS_ON_IT(409),
    GROUP_IN_VOTING(409),
    GROUP_DECIDED(409);

    private final int status;

    ItemRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
