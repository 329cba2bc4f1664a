package dev.narada.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;

/** The way to the server, and a witness of everything that it ever answered. */
final class Server implements AutoCloseable {

    private static final int AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final LongAdder attempts = new LongAdder();
    private final Map<UUID, Answer> answers;
    private final String url;
    private final Semaphore lines = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** Goes on with what was answered before, if this is the server after a restart. */
    Server(String url, Map<UUID, Answer> answers) {
        this.url = url;
        this.answers = new ConcurrentHashMap<>(answers);
    }

    /** Asks, and holds the answer against the first one to the same command. */
    Answer ask(Tap tap, String cookie) {
        var answer = send(tap, cookie);
        var first = answers.putIfAbsent(tap.command(), answer);
        assertThat(answer).as("%s %s", tap.method(), tap.path()).isEqualTo(first == null ? answer : first);
        return answer;
    }

    /** Asks without remembering. */
    Answer send(Tap tap, String cookie) {
        attempts.increment();
        var request = HttpRequest.newBuilder(URI.create(url + tap.path()))
                .timeout(PATIENCE)
                .header("X-Narada", "1")
                .header("Accept-Language", "pl")
                .header("Cookie", cookie)
                .header("Idempotency-Key", tap.command().toString());
        var body = tap.body();
        if (body == null) {
            request.method(tap.method(), BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json").method(tap.method(), BodyPublishers.ofString(body));
        }
        lines.acquireUninterruptibly();
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(tap.method() + " " + tap.path(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lines.release();
        }
    }

    Map<UUID, Answer> answers() {
        return Map.copyOf(answers);
    }

    @Override
    public void close() {
        http.close();
    }
}
