package dev.narada.bench.wire;

import dev.narada.bench.child.Child;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who looks once, over a line that is there already. */
public final class Once {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Once() {}

    /** Until the last byte has come. */
    public static double millis(Child child, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + child.port() + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            var start = System.nanoTime();
            var answer = HTTP.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
