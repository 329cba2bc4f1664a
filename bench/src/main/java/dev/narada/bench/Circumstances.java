package dev.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Where, when and of what a measurement was taken. */
record Circumstances(String commit, String load, String machine, String jdk, String when, String command) {

    static Circumstances now(String row) {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return new Circumstances(
                said("git", "describe", "--always", "--dirty", "--exclude=*"),
                String.format(Locale.ROOT, "%.1f", system.getSystemLoadAverage()),
                "%s, %d processors, %s %s"
                        .formatted(
                                processor(),
                                system.getAvailableProcessors(),
                                System.getProperty("os.name"),
                                System.getProperty("os.version")),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                Instant.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                "./mvnw -Pbench verify"
                        + (row.equals("all") ? "" : " -Dbench.row=" + row)
                        + (Boolean.getBoolean("bench.long") ? " -Dbench.long" : ""));
    }

    /** In one line, for the table. */
    String brief() {
        return "%s, %s, load %s".formatted(commit, when, load);
    }

    private static String processor() {
        var info = Path.of("/proc/cpuinfo");
        try {
            return !Files.isReadable(info)
                    ? System.getProperty("os.arch")
                    : Files.readString(info)
                            .lines()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip())
                            .findFirst()
                            .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
