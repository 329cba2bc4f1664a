package dev.narada.bench;

import java.util.ArrayList;
import java.util.List;

/** Figures of Narada and of the baseline, as the rounds bring them. */
public final class Pairs {

    private final List<Double> own = new ArrayList<>();
    private final List<Double> baseline = new ArrayList<>();

    public void own(double figure) {
        own.add(figure);
    }

    public void baseline(double figure) {
        baseline.add(figure);
    }

    public Finding finding(String row, String what, String unit, Goal goal) {
        return new Finding(row, what, unit, goal, List.copyOf(own), List.copyOf(baseline));
    }
}
