package dev.narada.facilitation;

/** What an act comes to. */
enum Verdict {
    DONE,
    SO_ALREADY,
    REFUSED
}
