package dev.narada.query.workshop;

/** How personal data are used, in the version that people agree to. */
public record Notice(String version, String text) {}
