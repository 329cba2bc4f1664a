package dev.narada.bench;

import java.util.List;
import java.util.Locale;

/** Medians, and numbers as people read them. */
public final class Numbers {

    private Numbers() {}

    public static double median(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double min(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    static double max(List<Double> figures) {
        return figures.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Three digits that say something. */
    public static String text(double figure) {
        var size = Math.abs(figure);
        if (size >= 100 || figure == Math.rint(figure)) {
            return String.format(Locale.ROOT, "%,.0f", figure);
        }
        return String.format(Locale.ROOT, size >= 10 ? "%.1f" : "%.2f", figure);
    }
}
