package dev.narada.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who comes over TLS, from an address of their own. */
final class Visitor implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final String url;

    Visitor(String url, SSLContext believing, String from) {
        this.url = url;
        this.http = HttpClient.newBuilder()
                .sslContext(believing)
                .localAddress(InetAddress.ofLiteral(from))
                .build();
    }

    HttpResponse<String> send(String method, String path, Map<String, ?> body, String... headers) {
        var request = to(path, headers)
                .header("X-Narada", "1")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return sent(request, BodyHandlers.ofString());
    }

    /** All lines of a stream so far, for as long as it lasts. */
    Collection<String> watch(String path, String... headers) {
        var seen = new CopyOnWriteArrayList<String>();
        Stream<String> lines = sent(to(path, headers).header("Accept", "text/event-stream"), BodyHandlers.ofLines())
                .body();
        Thread.ofVirtual().start(() -> {
            try (lines) {
                lines.forEach(seen::add);
            } catch (UncheckedIOException _) {
                // whoever watched has gone
            }
        });
        return seen;
    }

    static Map<?, ?> read(HttpResponse<String> answer) {
        return JSON.readValue(answer.body(), Map.class);
    }

    private HttpRequest.Builder to(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, HttpResponse.BodyHandler<T> as) {
        try {
            return http.send(request.build(), as);
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
