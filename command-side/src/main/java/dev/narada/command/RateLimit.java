package dev.narada.command;

/** What a call counts as, beside being one: how much of it one phone may do in a minute. */
public enum RateLimit {
    COMMANDS(120, 120),
    CONTRIBUTIONS(10, 6),
    SUPPORT(60, 60),
    SIGNALS(30, 30);

    private final int burst;
    private final int perMinute;

    RateLimit(int burst, int perMinute) {
        this.burst = burst;
        this.perMinute = perMinute;
    }

    /** So many at once, after a quiet while. */
    public int burst() {
        return burst;
    }

    /** So many are given back in a minute. */
    public int perMinute() {
        return perMinute;
    }
}
