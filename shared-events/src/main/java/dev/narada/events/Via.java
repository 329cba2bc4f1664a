package dev.narada.events;

/** How somebody was heard. Paper and voice are written down by a scribe and count the same. */
public enum Via {
    PHONE,
    PAPER,
    VOICE
}
