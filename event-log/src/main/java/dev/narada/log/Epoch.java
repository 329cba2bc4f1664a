package dev.narada.log;

/**
 * A stretch of a ledger that began when a backup was restored: what had come after the backup is lost.
 *
 * @param firstN number of its first event; those before it survived
 * @param begun  whether there is an event of it yet
 */
public record Epoch(String ledger, long firstN, boolean begun) {}
