package dev.narada.log;

import java.time.Instant;

/**
 * A signed note on what a ledger looked like, as it is kept. It holds no words: sizes, hashes and times alone.
 *
 * @param size     number of leaves that it covers
 * @param position of the last event that it covers
 * @param t        of the last event that it covers
 * @param reason   why it was made then, in the application's words
 * @param note     the whole of it, as it is published
 */
public record KeptCheckpoint(String ledger, long size, long position, Instant t, String reason, String note) {}
