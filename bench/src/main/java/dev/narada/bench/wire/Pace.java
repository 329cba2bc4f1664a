package dev.narada.bench.wire;

import java.time.Duration;

/** When commands are due: as often a second at the end as {@code last}, and at the beginning as {@code first}. */
record Pace(double first, double last, Duration time) {

    int commands() {
        return (int) Math.max(1, Math.round((first + last) / 2 * seconds()));
    }

    /** From the beginning until that command is due. */
    long dueNanos(int number) {
        if (first == last) {
            return Math.round(number * 1e9 / first);
        }
        // number = first·t + growth·t²/2
        var growth = growth();
        return Math.round((Math.sqrt(first * first + 2 * growth * number) - first) / growth * 1e9);
    }

    /** How many a second are due when that command is. */
    double rateAt(int number) {
        return first + growth() * dueNanos(number) / 1e9;
    }

    private double growth() {
        return (last - first) / seconds();
    }

    private double seconds() {
        return time.toMillis() / 1e3;
    }
}
