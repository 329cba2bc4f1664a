package dev.narada.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Somebody who follows a stream and remembers what was said there, and whether it is over. */
public final class Listener implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final BufferedReader lines;
    private volatile boolean over;

    public Listener(String url, @Nullable String cookie) {
        var request = HttpRequest.newBuilder(URI.create(url)).header("Accept", "text/event-stream");
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError(url + " → " + answer.statusCode());
            }
            lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    public List<String> frames() {
        return frames;
    }

    public boolean isOver() {
        return over;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void read() {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("data:")) {
                    frames.add(line);
                }
            }
        } catch (IOException _) {
            // cut below HTTP, which is an end too
        } finally {
            over = true;
        }
    }
}
