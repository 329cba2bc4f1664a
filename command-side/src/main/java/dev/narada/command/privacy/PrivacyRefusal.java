package dev.narada.command.privacy;

import dev.narada.command.Refusal;

/** Why something cannot be removed from the record. */
public enum PrivacyRefusal implements Refusal {
    ITEM_UNKNOWN(
            404, "Nie ma takiego wpisu albo pola do usunięcia.", "There is no such entry, or no such field to remove.");

    private final int status;
    private final String polish;
    private final String english;

    PrivacyRefusal(int status, String polish, String english) {
        this.status = status;
        this.polish = polish;
        this.english = english;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String polish() {
        return polish;
    }

    @Override
    public String english() {
        return english;
    }
}
