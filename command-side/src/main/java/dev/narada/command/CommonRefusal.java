package dev.narada.command;

/** Reasons that any command may meet. */
public enum CommonRefusal implements Refusal {
    NOT_ALLOWED(
            403,
            "Ta czynność nie należy do Twojej roli albo dotyczy cudzego wpisu. Niczego nie zmieniono.",
            "This is not for your role, or it belongs to somebody else. Nothing was changed."),
    PERSON_REMOVED(
            403,
            "Udział w tych spotkaniach został zakończony. W razie wątpliwości prosimy o rozmowę z prowadzącą osobą.",
            "Your part in these meetings has ended. If in doubt, please talk to the facilitator."),
    WORKSHOP_UNKNOWN(404, "Nie ma takiego cyklu spotkań.", "There is no such workshop."),
    SESSION_UNKNOWN(404, "Nie ma takiego spotkania w tym cyklu.", "There is no such session in this workshop."),
    PERSON_UNKNOWN(404, "Nie ma takiej osoby na liście.", "There is no such person on the list."),
    THEME_UNKNOWN(404, "Nie ma takiego tematu.", "There is no such theme."),
    TABLE_UNKNOWN(404, "Nie ma takiego stolika.", "There is no such table."),
    NOT_REGISTERED(
            409,
            "Najpierw trzeba dołączyć do spotkania: kodem z ekranu albo przez zapis. Tekst zostaje w telefonie.",
            "Please join first, with the code on the screen or by signing up. Your text stays on the phone."),
    NOT_JOINED(
            409,
            "Najpierw trzeba dołączyć na miejscu: kodem z ekranu albo kodem QR. Tekst zostaje w telefonie.",
            "Please join in the room first, with the code on the screen or the QR code. Your text stays on the phone."),
    WORKSHOP_CLOSED(
            409,
            "Cykl spotkań jest zamknięty. Zapis zostaje, nowych wpisów już nie przyjmuje.",
            "The workshop is closed. The record stays, nothing new goes in."),
    ID_TAKEN(
            409,
            "Pod tym identyfikatorem jest już coś innego. Tekst jest bezpieczny, wystarczy wysłać go od nowa.",
            "Something else has this id already. Your text is safe, just send it anew."),
    SESSION_NOT_OPEN(409, "To spotkanie nie jest teraz otwarte.", "This session is not open now."),
    SESSION_CLOSED(409, "To spotkanie już się zakończyło.", "This session is over already."),
    PHASE_CLOSED(
            409,
            "Ta część spotkania już minęła albo jeszcze się nie zaczęła. Tekst jest bezpieczny, można go przekazać prowadzącej osobie.",
            "This part of the meeting is over or has not begun. Your text is safe, you can hand it to the facilitator."),
    NOT_CHECKED_IN(
            409,
            "Najpierw trzeba potwierdzić obecność na tym spotkaniu.",
            "Presence at this session has to be confirmed first."),
    TABLE_IS_NO_PERSON(
            409,
            "To wspólny telefon stolika, a tu liczy się głos jednej osoby. Można dołączyć z własnego telefonu albo poprosić o wpisanie głosu.",
            "This is the shared phone of a table, and here single people count. Join with a phone of your own, or ask to be written down."),
    PERSON_HAS_PHONE(
            409,
            "Ta osoba bierze udział z własnym telefonem, więc głosuje, popiera i zgłasza zastrzeżenia sama. Niczego nie zmieniono.",
            "This person takes part with a phone of their own, so they vote, support and object themselves. Nothing was changed."),
    THEME_RETIRED(
            409,
            "Ten temat jest już zamknięty. Tekst jest bezpieczny, można wybrać inny temat.",
            "This theme is retired. Your text is safe, please choose another theme."),
    COMMAND_ID_REUSED(
            422,
            "Pod tym samym numerem przyszło już inne polecenie. Niczego nie zmieniono.",
            "Another command came under the same id before. Nothing was changed.");

    private final int status;
    private final String polish;
    private final String english;

    CommonRefusal(int status, String polish, String english) {
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
