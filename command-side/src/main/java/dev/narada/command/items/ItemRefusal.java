package dev.narada.command.items;

import dev.narada.command.Refusal;

/** Why something cannot be done about a need or an idea. */
public enum ItemRefusal implements Refusal {
    EDIT_WINDOW_OVER(
            409,
            "Czas na poprawki minął. Tekst jest bezpieczny; o zmianę można poprosić prowadzącą osobę.",
            "The time for corrections is over. Your text is safe; ask the facilitator for the change."),
    SET_WHEN_PROPOSED(
            409,
            "Pola {field} nie zmienia się po zgłoszeniu. Niczego nie zmieniono; można wycofać ten wpis i zgłosić nowy.",
            "The field {field} stays as it was proposed. Nothing was changed; withdraw this entry and propose a new one."),
    TOO_MANY_ITEMS(
            409,
            "Na tym spotkaniu jest już {most} wpisów od jednej osoby i na razie to wszystko. Tekst zostaje w telefonie.",
            "There are {most} entries from one person at this session already, and that is all for now. Your text stays on the phone."),
    OWN_ITEM(
            409,
            "W tych spotkaniach nie popiera się własnych wpisów.",
            "In this workshop nobody supports an entry of their own."),
    COUNT_TOO_HIGH(
            409,
            "W sali jest mniej osób bez telefonu: najwyżej {most}.",
            "There are fewer people without a phone in the room: at most {most}."),
    MERGE_UNKNOWN(404, "Nie ma takiego połączenia.", "There is no such merge."),
    MERGE_EXISTS(409, "Pod tym numerem jest już inne połączenie.", "There is another merge under this id already."),
    LATER_MERGE_BUILDS_ON_IT(
            409,
            "Na tym połączeniu opiera się późniejsze ({later}). Najpierw trzeba cofnąć tamto.",
            "A later merge ({later}) builds on this one. Undo that one first."),
    GROUP_IN_VOTING(
            409,
            "Trwa nad tym głosowanie, więc nic się tu nie łączy ani nie rozłącza. Można to zrobić po zamknięciu głosowania.",
            "The room is voting on this, so it stays as it is. Close the voting first, then merge or take apart."),
    GROUP_DECIDED(
            409,
            "O tej grupie zapadło ustalenie, więc się jej nie rozłącza. Można to zrobić, gdy zastąpi je nowe ustalenie.",
            "A decision about this group was taken, so it stays together. Supersede the decision first, then take it apart.");

    private final int status;
    private final String polish;
    private final String english;

    ItemRefusal(int status, String polish, String english) {
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
