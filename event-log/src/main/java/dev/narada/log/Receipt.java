package dev.narada.log;

import java.time.Instant;

/**
 * Where a commit stands.
 *
 * @param first position of its first event
 * @param last  position of its last event
 * @param n     number of its first event within the ledger, from 0
 * @param t     server time of the commit
 */
public record Receipt(long first, long last, long n, Instant t) {}
