package dev.narada.command.items;

import dev.narada.command.Refusal;

/** Why something cannot be done about an idea. */
public enum IdeaRefusal implements Refusal {
    IDEA_UNKNOWN(404, "Nie ma takiego pomysłu.", "There is no such idea."),
    IDEA_HIDDEN(409, "Tego pomysłu nie ma teraz na tablicy.", "This idea is not on the board now."),
    IDEA_WITHDRAWN(
            409, "Ten pomysł został wycofany przez autora lub autorkę.", "This idea was taken back by its author."),
    IDEA_MERGED(
            409,
            "Ten pomysł jest częścią połączenia. Można zmienić połączony pomysł albo najpierw cofnąć połączenie.",
            "This idea is part of a merge. Change the merged idea, or undo the merge first."),
    IDEA_DECIDED(
            409,
            "Ten pomysł jest już przyjęty i stoi w ustaleniach. Zmienić to może tylko nowe ustalenie.",
            "This idea was adopted already and stands among the decisions. Only a new decision can change that.");

    private final int status;
    private final String polish;
    private final String english;

    IdeaRefusal(int status, String polish, String english) {
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
