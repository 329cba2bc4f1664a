package dev.narada.events.people;

/** How presence was noted: by the person's own phone, by scanning a ticket, by hand, or from a signed sheet. */
public enum CheckInMethod {
    SELF,
    SCAN,
    HAND,
    PAPER
}
