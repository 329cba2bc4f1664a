package dev.narada.command.privacy;

import dev.narada.http.Refusal;

/** Why something cannot be removed from the record. */
public enum PrivacyRefusal implements Refusal {
    ITEM_UNKNOWN(404);

    private final int status;

    PrivacyRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
