package dev.narada.bench;

import static dev.narada.bench.Numbers.max;
import static dev.narada.bench.Numbers.median;
import static dev.narada.bench.Numbers.min;
import static dev.narada.bench.Numbers.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One line of the table: what Narada and the baseline showed, round for round.
 *
 * @param row  such as S3b
 * @param what is measured, in words that stay the same from run to run, because earlier figures are found by them
 * @param baseline empty where a figure stands for itself
 */
public record Finding(String row, String what, String unit, Goal goal, List<Double> own, List<Double> baseline) {

    private static final double MOST_SPREAD = 3;
    private static final int LEAST_ROUNDS = 5;

    private List<Double> ratios() {
        return IntStream.range(0, Math.min(own.size(), baseline.size()))
                .mapToObj(i -> own.get(i) / baseline.get(i))
                .toList();
    }

    private double ratio() {
        return baseline.isEmpty() ? Double.NaN : median(ratios());
    }

    private double spread() {
        return baseline.isEmpty() ? 1 : max(baseline) / min(baseline);
    }

    public String verdict() {
        if (goal.isNone()) {
            return "–";
        }
        if (!baseline.isEmpty() && baseline.size() < LEAST_ROUNDS) {
            return "too few rounds";
        }
        // A baseline of nothing differs from itself by nobody knows how much.
        if (!(spread() <= MOST_SPREAD)) {
            return "REFUSED";
        }
        return goal.test().met(ratio(), median(own)) ? "met" : "MISSED";
    }

    /** The median of the ratios, and the least and the greatest of them. */
    public String ratioWords() {
        return baseline.isEmpty()
                ? "–"
                : "%s× (%s–%s)".formatted(text(ratio()), text(min(ratios())), text(max(ratios())));
    }

    /** Narada's own figure beside that of the baseline, with how much the baseline spread. */
    public String figures() {
        var ours = text(median(own)) + " " + unit;
        return baseline.isEmpty()
                ? ours
                : "%s / %s, spread %s×".formatted(ours, text(median(baseline)), text(spread()));
    }
}
