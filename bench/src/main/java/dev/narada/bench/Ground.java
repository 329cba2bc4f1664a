package dev.narada.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;

/**
 * On what a row is measured.
 *
 * @param directory of its own, on the disk of the working copy, because memory would flush too fast
 * @param full      whether there is time for more viewers and more rounds
 */
public record Ground(Path directory, boolean full, int rounds) {

    private static final int LEAST_ROUNDS = 5;

    static Ground fresh(String row, boolean full, int rounds) {
        try {
            var parent =
                    Files.createDirectories(Path.of("bench", "target", "runs").toAbsolutePath());
            var least = full ? 2 * LEAST_ROUNDS : LEAST_ROUNDS;
            return new Ground(Files.createTempDirectory(parent, row + "-"), full, rounds == 0 ? least : rounds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path directory(String name) {
        try {
            return Files.createDirectories(directory.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Duration turn() {
        return Duration.ofSeconds(full ? 5 : 3);
    }

    /** One line for whoever waits. */
    public void say(String words, Object... figures) {
        System.out.println(
                LocalTime.now().format(DateTimeFormatter.ofPattern("HH:mm:ss")) + "  " + words.formatted(figures));
    }

    void clear() {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
