package dev.narada.bench.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that listens on a port of loopback. It ends with the one who started it, and so does nothing else. */
public final class Child implements AutoCloseable {

    /** The first start after a build prepares for fast ones. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final Process process;
    private final int port;
    private final Path said;
    private final long startedNanos;

    private Child(Process process, int port, Path said, long startedNanos) {
        this.process = process;
        this.port = port;
        this.said = said;
        this.startedNanos = startedNanos;
    }

    /** Starts it without waiting for anything; what it says is kept in a file. */
    static Child launch(List<String> command, Map<String, String> environment, int port, Path said) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().putAll(environment);
        try {
            var start = System.nanoTime();
            var process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return new Child(process, port, said, start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** {@link System#nanoTime()} just before the process was started. */
    public long startedNanos() {
        return startedNanos;
    }

    public Usage usage() {
        return Usage.of(pid());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it answers 200 at this path. */
    public Child ready(String path) {
        var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        var until = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (System.nanoTime() < until && process.isAlive()) {
                try {
                    if (HTTP.send(asked, BodyHandlers.discarding()).statusCode() == 200) {
                        return this;
                    }
                } catch (IOException _) {
                    // it does not listen yet
                }
                Thread.sleep(50);
            }
            throw new IllegalStateException("did not become ready; it said:\n" + Files.readString(said));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
