package dev.narada.bench;

/**
 * What a figure has to be.
 *
 * @param words as the table says it
 */
public record Goal(String words, Test test) {

    /** Given the median of the ratios and the median of Narada's own figures. */
    public interface Test {
        boolean met(double ratio, double own);
    }

    public static Goal ratioAtMost(double most) {
        return new Goal("≤ %s×".formatted(Numbers.text(most)), (ratio, _) -> ratio <= most);
    }

    public static Goal ratioAtLeast(double least) {
        return new Goal("≥ %s×".formatted(Numbers.text(least)), (ratio, _) -> ratio >= least);
    }

    public static Goal ownAtMost(double most, String unit) {
        return new Goal("≤ %s %s".formatted(Numbers.text(most), unit), (_, own) -> own <= most);
    }

    /** Nothing is asked; the figure is there to be seen. */
    public static Goal none() {
        return new Goal("–", (_, _) -> true);
    }

    boolean isNone() {
        return words.equals("–");
    }
}
