package dev.narada.command.compensation;

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
            "This act cannot be taken back with one click. Nothing was changed."),
    DECISION_STANDS(
            409,
            "Ustaleń się nie cofa. Można zaproponować nowe, które zastąpi to.",
            "Decisions are not taken back. Propose a new one that supersedes this one."),
    LATER_ACT_BUILDS_ON_IT(
            409,
            "Od tego czasu ktoś zmienił to samo albo coś na tym oparł (wpis {later}). Najpierw trzeba cofnąć tamto.",
            "Somebody has changed the same since, or built on it (entry {later}). Undo that first."),
    SEAT_GIVEN(
            409,
            "Zwolnione miejsce ma już ktoś inny. Niczego nie zmieniono.",
            "Somebody else has the seat by now. Nothing was changed."),
    NOTHING_EARLIER(
            409,
            "Przedtem nic tu nie było, więc nie ma do czego wrócić. Można wpisać nową wartość.",
            "There was nothing here before, so there is nothing to go back to. You can set a new value."),
    WORDS_REMOVED(
            409,
            "Wcześniejsze słowa usunięto z zapisu na dobre, więc nie da się ich przywrócić.",
            "The earlier words were removed from the record for good and cannot be said again."),
    ANOTHERS_VOICE(
            409,
            "To głos innej osoby. Tylko ona może go cofnąć albo przywrócić.",
            "This is somebody else's voice. Only they can take it back or give it again.");

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
