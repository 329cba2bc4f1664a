package dev.narada.log;

import java.util.List;

/**
 * What was walked through and found whole: commits up to a position, in so many ledgers.
 *
 * @param epochs those that a restore began; every ledger has one before them
 */
public record Verified(long position, long commits, int ledgers, List<Epoch> epochs) {

    public Verified {
        epochs = List.copyOf(epochs);
    }

    public Verified(long position, long commits, int ledgers) {
        this(position, commits, ledgers, List.of());
    }
}
