package dev.narada.events.people;

/** How somebody signed up: from home, at the open door, or on a sheet of paper. */
public enum SignUpVia {
    WEB,
    DOOR,
    PAPER
}
