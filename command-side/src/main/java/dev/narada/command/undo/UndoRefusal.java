package dev.narada.command.undo;

import dev.narada.command.Refusal;

/** Why an act cannot be taken back. */
public enum UndoRefusal implements Refusal {
    ACT_UNKNOWN(
            404,
            "Nie ma czego cofnąć: pod tym numerem albo od tej osoby nie ma żadnej czynności.",
            "There is nothing to undo: no act stands at that number or comes from you."),
    CANNOT_BE_UNDONE(
            409,
            "Tej czynności nie da się cofnąć jednym kliknięciem. Niczego nie zmieniono.",
            "This act cannot be taken back with one click. Nothing was changed.");

    private final int status;
    private final String polish;
    private final String english;

    UndoRefusal(int status, String polish, String english) {
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
