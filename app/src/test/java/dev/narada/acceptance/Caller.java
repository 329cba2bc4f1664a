package dev.narada.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that knows the HTTP contract and nothing else: one device with its own cookies. */
public final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String url;
    private final String language;
    private final HttpClient http;

    public Caller(String url) {
        this(url, "en");
    }

    Caller(String url, String language) {
        this(
                url,
                language,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .connectTimeout(Duration.ofSeconds(5))
                        .build());
    }

    private Caller(String url, String language, HttpClient http) {
        this.url = url;
        this.language = language;
        this.http = http;
    }

    /** The same device, led to another node. */
    Caller at(String otherUrl) {
        return new Caller(otherUrl, language, http);
    }

    /** What the device says to be known again. */
    public String cookies() {
        return ((CookieManager) http.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer put(String path, Map<String, ?> body) {
        return send("PUT", path, body, UUID.randomUUID());
    }

    Answer post(String path, Map<String, ?> body) {
        return send("POST", path, body, UUID.randomUUID());
    }

    Answer delete(String path) {
        return send("DELETE", path, null, UUID.randomUUID());
    }

    Answer send(String method, String path, @Nullable Map<String, ?> body, @Nullable UUID key) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(20))
                .header("Accept-Language", language)
                .header("X-Narada", "1");
        if (key != null) {
            request.header("Idempotency-Key", key.toString());
        }
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What is to be taken away, as it is. */
    byte[] file(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(20));
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(String call, int status, HttpHeaders headers, String body) {

        /** The body, after making sure of the status. */
        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new AssertionError(call + ": expected " + expected + " but got " + status + " " + body);
            }
            return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
        }

        /** The body of a success. */
        public JsonNode done() {
            if (status / 100 != 2) {
                throw new AssertionError(call + ": " + status + " " + body);
            }
            return body.isEmpty() ? JSON.missingNode() : JSON.readTree(body);
        }
    }
}
