package dev.narada.command.people;

import dev.narada.http.Refusal;

/** Why somebody cannot sign up, come in or be noted. */
public enum PeopleRefusal implements Refusal {
    REGISTRATION_CLOSED(409),
    NO_SESSION_CHOSEN(409),
    ALREADY_REGISTERED(409),
    DOOR_LOCKED(409);

    private final int status;

    PeopleRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
