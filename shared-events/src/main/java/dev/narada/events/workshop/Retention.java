package dev.narada.events.workshop;

/** How long contact data (days after closing) and proof of attendance (years) are kept. */
public record Retention(int contactDays, int proofYears) {}
