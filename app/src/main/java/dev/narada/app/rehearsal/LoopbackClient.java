package dev.narada.app.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Those who speak to the server over its own loopback line. */
final class LoopbackClient implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    LoopbackClient(String port) {
        base = "http://127.0.0.1:" + port;
    }

    /** The cookies of whoever comes in. */
    String enter(String path, Map<String, ?> body) {
        return say("POST", path, "", body).headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    /** What is answered to a write that must be done. */
    Map<?, ?> put(String path, String cookies, Map<String, ?> body) {
        var answer = say("PUT", path, cookies, body).body();
        return answer.isBlank() ? Map.of() : JSON.readValue(answer, Map.class);
    }

    void look(String path, String cookies) {
        var request = to(path, cookies).header("Accept-Encoding", "gzip").build();
        done(request, send(request, BodyHandlers.ofByteArray()));
    }

    /** Follows the stream until the room is empty. */
    void watch(String path, String cookies) {
        var request = to(path, cookies).header("Accept", "text/event-stream").build();
        var stream = done(request, send(request, BodyHandlers.ofLines())).body();
        Thread.ofVirtual().start(() -> follow(stream));
    }

    private static void follow(Stream<String> lines) {
        try (lines) {
            lines.forEach(_ -> {});
        } catch (UncheckedIOException _) {
            // the room is empty
        }
    }

    private HttpResponse<String> say(String method, String path, String cookies, Map<String, ?> body) {
        var request = to(path, cookies)
                .timeout(PATIENCE)
                .header("X-Narada", "1")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        return done(request, send(request, BodyHandlers.ofString()));
    }

    private HttpRequest.Builder to(String path, String cookies) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static <T> HttpResponse<T> done(HttpRequest request, HttpResponse<T> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    request.method() + " " + request.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> as) {
        try {
            return http.send(request, as);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
