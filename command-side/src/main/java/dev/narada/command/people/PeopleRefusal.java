package dev.narada.command.people;

import dev.narada.command.Refusal;

/** Why somebody cannot sign up, come in or be noted. */
public enum PeopleRefusal implements Refusal {
    REGISTRATION_CLOSED(
            409,
            "Zapisy są zamknięte. Kto przyjdzie na spotkanie, dołączy kodem z ekranu.",
            "Sign-up is closed. Whoever comes to the session can join with the code on the screen."),
    NO_SESSION_CHOSEN(
            409,
            "Trzeba wybrać co najmniej jedno spotkanie. Wpisane dane zostają w formularzu.",
            "Please choose at least one session. What you typed stays in the form."),
    ALREADY_REGISTERED(409, "Ta osoba jest już na liście.", "This person is on the list already."),
    DOOR_LOCKED(
            409,
            "Drzwi tego spotkania są teraz zamknięte. Prowadząca osoba może je otworzyć albo dopisać ręcznie.",
            "The door of this session is locked now. The facilitator can open it, or check you in by hand.");

    private final int status;
    private final String polish;
    private final String english;

    PeopleRefusal(int status, String polish, String english) {
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
