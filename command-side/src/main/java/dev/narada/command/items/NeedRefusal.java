package dev.narada.command.items;

import dev.narada.command.Refusal;

/** Why something cannot be done about a need. */
public enum NeedRefusal implements Refusal {
    NEED_UNKNOWN(404, "Nie ma takiej potrzeby.", "There is no such need."),
    NEED_HIDDEN(409, "Tej potrzeby nie ma teraz na tablicy.", "This need is not on the board now."),
    NEED_WITHDRAWN(
            409, "Ta potrzeba została wycofana przez autora lub autorkę.", "This need was taken back by its author."),
    NEED_MERGED(
            409,
            "Ta potrzeba jest częścią połączenia. Można zmienić połączoną potrzebę albo najpierw cofnąć połączenie.",
            "This need is part of a merge. Change the merged need, or undo the merge first.");

    private final int status;
    private final String polish;
    private final String english;

    NeedRefusal(int status, String polish, String english) {
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
