package dev.narada.architecture.badhouse.command.voting;

import java.time.Instant;
import java.util.UUID;

/** Planted: a decision that comes out differently tomorrow, hidden in a state beside it. */
public final class AsksTheClock {
    private AsksTheClock() {}

    static boolean decide(Decision decision) {
        return decision.open();
    }

    record Decision(UUID id, Instant until) {
        boolean open() {
            return Instant.now().isBefore(until);
        }
    }
}
