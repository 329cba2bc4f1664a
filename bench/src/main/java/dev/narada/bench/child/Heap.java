package dev.narada.bench.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a Java program holds, as {@code jcmd} counts it after a collection of all that nobody holds. */
public final class Heap {

    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private Heap() {}

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
