package dev.narada.log;

import java.util.Locale;

/** What a harness has found out about a promise, in one line that can be searched for: {@code ^P[0-9]+ }. */
public final class Verdict {

    private Verdict() {}

    /**
     * Prints a line such as {@code P1 kill -9: seed 42, 20 kills, 0 lost}.
     *
     * @param what the promise by its number, and in what respect
     */
    public static void of(String what, String figures, Object... values) {
        // Begins a line of its own, whatever was printed before without an end.
        System.out.println(System.lineSeparator() + what + ": " + String.format(Locale.ROOT, figures, values));
    }
}
