package dev.narada.network;

import dev.narada.acceptance.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the product counts of itself, on the port that was opened for that. */
final class Meters {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private final int port = Product.freePort();

    /** What opens the port. */
    List<String> settings() {
        return List.of(
                "--management.server.port=" + port,
                "--management.server.address=127.0.0.1",
                "--management.endpoints.web.exposure.include=prometheus");
    }

    int streams() {
        return (int) sum("narada_live_streams ");
    }

    /** What the product holds, counted after everything was collected that nobody holds. */
    static long heapBytes(Product narada) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            var process = new ProcessBuilder(jcmd.toString(), Long.toString(narada.pid()), "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(said);
            if (!total.find()) {
                throw new AssertionError("nothing was counted: " + said);
            }
            return Long.parseLong(total.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double sum(String meter) {
        try (var told = URI.create("http://127.0.0.1:" + port + "/actuator/prometheus")
                .toURL()
                .openStream()) {
            var found = new String(told.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(meter))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .toArray();
            if (found.length == 0) {
                throw new AssertionError("nobody counts " + meter);
            }
            return Arrays.stream(found).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
