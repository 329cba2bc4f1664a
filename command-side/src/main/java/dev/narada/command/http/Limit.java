package dev.narada.command.http;

import io.github.bucket4j.Bandwidth;
import java.time.Duration;

/** How much one phone may do in a minute. */
enum Limit {
    ANY(120, 120),
    IDEAS(10, 6),
    ENDORSEMENTS(60, 60);

    private final int burst;
    private final int perMinute;

    Limit(int burst, int perMinute) {
        this.burst = burst;
        this.perMinute = perMinute;
    }

    Bandwidth bandwidth() {
        return Bandwidth.builder()
                .capacity(burst)
                .refillGreedy(perMinute, Duration.ofMinutes(1))
                .build();
    }

    /** What a command counts as, beside ANY. */
    static Limit of(String command) {
        if (command.startsWith("Propose") || command.startsWith("HandIn") || command.startsWith("AskQ")) {
            return IDEAS;
        }
        return command.startsWith("Endorse") || command.equals("WithdrawEndorsement") ? ENDORSEMENTS : ANY;
    }
}
