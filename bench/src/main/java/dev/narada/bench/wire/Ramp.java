package dev.narada.bench.wire;

import java.util.List;

/** How commands fared that came faster and faster. */
public final class Ramp {

    /** So many in a row are looked at together, of which two may be late by chance. */
    private static final int TOGETHER = 60;

    private static final int BY_CHANCE = 2;

    private final Pace pace;
    private final List<Double> millis;

    Ramp(Pace pace, List<Double> millis) {
        this.pace = pace;
        this.millis = millis;
    }

    /** How many a second were due when they began to be late; as many as there were in the end when they never did. */
    public double rateUntil(double tooLateMillis) {
        for (int from = 0; from + TOGETHER <= millis.size(); from++) {
            var late = millis.subList(from, from + TOGETHER).stream()
                    .filter(each -> each >= tooLateMillis)
                    .count();
            if (late > BY_CHANCE) {
                return pace.rateAt(from);
            }
        }
        return pace.rateAt(pace.commands());
    }
}
