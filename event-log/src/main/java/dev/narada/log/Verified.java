package dev.narada.log;

/** What was walked through and found whole: commits up to a position, in so many ledgers. */
public record Verified(long position, long commits, int ledgers) {}
