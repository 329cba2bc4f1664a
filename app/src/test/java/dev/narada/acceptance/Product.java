package dev.narada.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Narada as a process of its own, so that it can be killed like a laptop whose battery is empty. */
public final class Product implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(150);
    private static final Pattern CONSOLE = Pattern.compile("Console.*: (http\\S+)");

    private final List<String> start;
    private final UnaryOperator<ProcessBuilder> surroundings;
    private final int port = freePort();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private Process process;
    private @Nullable String console;

    private Product(List<String> start, UnaryOperator<ProcessBuilder> surroundings) {
        this.start = start;
        this.surroundings = surroundings;
        this.process = launch();
    }

    /** Starts on this directory and waits until the product says that it is ready. */
    public static Product start(Path dataDir, String... settings) {
        var start = command("--narada.data-dir=" + dataDir);
        start.addAll(List.of(settings));
        return start(start, UnaryOperator.identity());
    }

    /** Narada as it was built, as a person would type it. */
    static List<String> command(String... typed) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.narada.app.Narada"));
        command.addAll(List.of(typed));
        return command;
    }

    /** Starts by another command, in surroundings of its own, and waits as above. */
    static Product start(List<String> command, UnaryOperator<ProcessBuilder> surroundings) {
        var product = new Product(command, surroundings);
        product.awaitReady();
        return product;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** The address of the console, as the first lines name it. */
    String console() {
        if (console == null) {
            console = lineWith(CONSOLE).group(1);
        }
        return console;
    }

    /** The one-time token that this address offers to whoever comes first. */
    String setupToken() {
        return console().replaceFirst(".*#setup=", "");
    }

    /** As when the power goes: no farewell, no flush. */
    public void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    /** As when the machine is shut down: it is asked to end, and says with which code it did. */
    public int stop() {
        process.toHandle().destroy();
        awaitEnd();
        return process.exitValue();
    }

    public long pid() {
        return process.pid();
    }

    /** Starts again on the same data and the same port. */
    public void startAgain() {
        process = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
    }

    private Process launch() {
        lines.clear();
        console = null;
        var command = new ArrayList<>(start);
        command.add("--server.port=" + port);
        try {
            var started = surroundings
                    .apply(new ProcessBuilder(command))
                    .redirectErrorStream(true)
                    .start();
            Thread.ofVirtual().start(() -> keepLines(started.inputReader()));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepLines(BufferedReader output) {
        output.lines().forEach(lines::add);
    }

    private Matcher lineWith(Pattern pattern) {
        var deadline = Instant.now().plus(PATIENCE);
        var seen = new ArrayList<String>();
        while (Instant.now().isBefore(deadline)) {
            try {
                var line = lines.poll(1, TimeUnit.SECONDS);
                if (line == null) {
                    continue;
                }
                seen.add(line);
                var matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError("no line with " + pattern + " in:\n" + String.join("\n", seen));
    }

    private void awaitReady() {
        var deadline = Instant.now().plus(PATIENCE);
        var health = HttpRequest.newBuilder(URI.create(url() + "/healthz"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(deadline)) {
                try {
                    if (http.send(health, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    if (!process.isAlive()) {
                        break;
                    }
                }
                process.waitFor(50, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the product did not become ready:\n" + String.join("\n", lines));
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the product did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A port on which nobody listens now. */
    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
