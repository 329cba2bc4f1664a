package dev.narada.app.operate;

import java.io.PrintStream;
import java.util.Locale;

/** Where the operator reads how far it is and how it ended. */
final class Terminal {

    private static final long OFTEN_NANOS = 500_000_000;

    private final PrintStream out;
    private long lastSaid = System.nanoTime();

    Terminal(PrintStream out) {
        this.out = out;
    }

    static Terminal ofProcess() {
        return new Terminal(System.out);
    }

    void say(String sentence) {
        out.println(sentence);
    }

    /** Says how far it is, twice a second at most. */
    void progress(String doing, long position) {
        if (System.nanoTime() - lastSaid > OFTEN_NANOS) {
            lastSaid = System.nanoTime();
            out.println("  " + doing + ": " + number(position));
        }
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
