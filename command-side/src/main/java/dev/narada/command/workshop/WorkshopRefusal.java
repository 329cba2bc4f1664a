package dev.narada.command.workshop;

import dev.narada.command.Refusal;

/** Why something cannot be done about the meetings themselves. */
public enum WorkshopRefusal implements Refusal {
    SESSION_MISSING(409, "Cykl potrzebuje co najmniej jednego spotkania.", "A workshop needs at least one session."),
    TOO_MANY_SESSIONS(
            409, "W jednym cyklu mieści się najwyżej 12 spotkań.", "A workshop has room for at most 12 sessions."),
    TOO_MANY_THEMES(
            409, "W jednym cyklu mieści się najwyżej 20 tematów.", "A workshop has room for at most 20 themes."),
    SESSION_ENDS_BEFORE_START(
            409,
            "Spotkanie nie może kończyć się przed początkiem. Dane zostają w formularzu.",
            "A session cannot end before it starts. What you typed stays in the form."),
    SESSIONS_OVERLAP(
            409,
            "Dwa spotkania zachodzą na siebie w czasie. Dane zostają w formularzu.",
            "Two sessions overlap. What you typed stays in the form."),
    SESSION_NUMBER_TAKEN(
            409,
            "Jest już spotkanie o tym numerze. Dane zostają w formularzu.",
            "There is a session with this number already. What you typed stays in the form."),
    TIMEZONE_UNKNOWN(
            409,
            "Nie ma takiej strefy czasowej; przykład dobrej: Europe/Warsaw.",
            "There is no such time zone; Europe/Warsaw would be one."),
    THEME_NAME_TAKEN(409, "Jest już temat o takiej nazwie.", "There is a theme of this name already."),
    TABLE_NAME_TAKEN(
            409,
            "Dwa stoliki mają tę samą nazwę. Dane zostają w formularzu.",
            "Two tables have the same name. What you typed stays in the form."),
    ANOTHER_SESSION_OPEN(
            409, "Trwa już inne spotkanie. Najpierw trzeba je zakończyć.", "Another session is open. Close it first."),
    SESSION_STILL_OPEN(
            409, "Trwa jeszcze spotkanie. Najpierw trzeba je zakończyć.", "A session is still open. Close it first."),
    ALL_SESSIONS_HELD(
            409,
            "Wszystkie spotkania tego cyklu już się odbyły. Wskaż, na które otworzyć drzwi, albo dodaj następne.",
            "All sessions of this workshop have been held. Say which one the door shall open for, or add another."),
    TIMER_NOT_RUNNING(409, "Zegar teraz nie odlicza.", "No timer is running."),
    BUDGET_SPENT(
            409,
            "Ktoś ma już rozłożone więcej kropek w trwającym głosowaniu. Budżet można zmniejszyć po jego zamknięciu.",
            "Somebody has spent more dots in the open voting. Lower the budget after it is closed.");

    private final int status;
    private final String polish;
    private final String english;

    WorkshopRefusal(int status, String polish, String english) {
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
