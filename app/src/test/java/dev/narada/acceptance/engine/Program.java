package dev.narada.acceptance.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program of the system that says when it is ready, and ends with whoever started it. */
final class Program implements AutoCloseable {

    private final Process process;
    private final CompletableFuture<String> said = new CompletableFuture<>();
    private final List<String> lines = new ArrayList<>();

    /** Starts it; the first group of the pattern, in a line of its own, is what it says. */
    Program(Pattern ready, Map<String, String> surroundings, List<String> command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(surroundings);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Thread.ofVirtual().start(() -> {
            process.inputReader().lines().forEach(line -> {
                lines.add(line);
                var found = ready.matcher(line);
                if (found.find()) {
                    said.complete(found.group(1));
                }
            });
            said.completeExceptionally(new AssertionError(command + " ended:\n" + String.join("\n", lines)));
        });
    }

    String said() {
        return said.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }

    /** The first of these that is installed. */
    static String installed(String debianPackage, String... paths) {
        return Stream.of(paths)
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not here; run: sudo apt-get install -y " + debianPackage));
    }
}
