package dev.narada.bench.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** What a Java program holds, as {@code jcmd} counts it after a collection of all that nobody holds. */
public final class Heap {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private static final long MOMENT_NANOS = 300_000_000;
    private static final long SMALL_BYTES = 32 * 1_024;
    private static final int CALM = 3;

    private Heap() {}

    /** The same once it falls no more: what ended a moment ago is let go by and by. */
    public static long settledBytes(Child child) {
        var least = liveBytes(child);
        for (int calm = 0; calm < CALM; ) {
            LockSupport.parkNanos(MOMENT_NANOS);
            var now = liveBytes(child);
            calm = now < least - SMALL_BYTES ? 0 : calm + 1;
            least = Math.min(least, now);
        }
        return least;
    }

    public static long liveBytes(Child child) {
        try {
            var process = new ProcessBuilder(JCMD.toString(), Long.toString(child.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new IllegalStateException("jcmd did not count: " + said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
