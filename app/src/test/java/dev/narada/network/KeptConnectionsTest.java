package dev.narada.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.app.House;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is answered, the line it was asked on goes on: three clients that know nothing of each other try it. */
@Tag("full")
class KeptConnectionsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int THREADS = 8;
    private static final int EACH = 420;
    private static final Path CLIENTS = Path.of("src", "test", "resources", "clients");

    private record Told(int answered, int unanswered, int other, int opened, List<String> examples) {}

    @Test
    void every_request_on_a_kept_line_is_answered() throws Exception {
        var seed = new Random().nextInt(1_000_000);
        try (var house = House.open("--narada.limits.enabled=false")) {
            var calls = Mixture.in(house);
            var told = new ArrayList<Told>();
            told.add(child(house, calls, seed, "python3", "kept.py"));
            told.add(child(house, calls, seed, "node", "kept.mjs"));
            told.add(here(house, calls, seed));

            assertThat(told).allSatisfy(client -> {
                assertThat(client.examples()).isEmpty();
                assertThat(client.answered()).isEqualTo(THREADS * EACH);
            });
            System.out.printf(
                    "T9b kept connections: seed %d, %,d requests of %d kinds from three clients over %d lines, 0"
                            + " unanswered%n",
                    seed,
                    told.stream().mapToInt(Told::answered).sum(),
                    calls.size(),
                    told.stream().mapToInt(Told::opened).sum());
        }
    }

    private static Told child(House house, List<Mixture.Call> calls, int seed, String... command) throws Exception {
        var url = URI.create(house.url());
        var plan = Map.of(
                "host",
                url.getHost(),
                "port",
                url.getPort(),
                "threads",
                THREADS,
                "each",
                EACH,
                "seed",
                seed,
                "calls",
                calls);
        var process = new ProcessBuilder(command[0], CLIENTS.resolve(command[1]).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.getOutputStream()) {
            new ByteArrayInputStream(JSON.writeValueAsBytes(plan)).transferTo(in);
        }
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as("%s said: %s", command[0], said).isZero();
        return JSON.readValue(said, Told.class);
    }

    private static Told here(House house, List<Mixture.Call> calls, int seed) {
        var examples = new ArrayList<String>();
        try (var http = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                var threads = Executors.newFixedThreadPool(THREADS)) {
            var work = IntStream.range(0, THREADS)
                    .mapToObj(n -> threads.submit(() -> {
                        var chance = new Random(seed + n);
                        return IntStream.range(0, EACH)
                                .mapToObj(_ -> calls.get(chance.nextInt(calls.size())))
                                .filter(call -> answered(http, house, call, examples))
                                .count();
                    }))
                    .toList();
            var answered = work.stream()
                    .mapToLong(each -> {
                        try {
                            return each.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sum();
            return new Told((int) answered, examples.size(), 0, THREADS, List.copyOf(examples));
        }
    }

    private static boolean answered(HttpClient http, House house, Mixture.Call call, List<String> examples) {
        var body = call.body() == null ? null : call.body().getBytes(UTF_8);
        var publisher = body == null
                ? BodyPublishers.noBody()
                : call.chunked()
                        ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))
                        : BodyPublishers.ofByteArray(body);
        var request = HttpRequest.newBuilder(URI.create(house.url() + call.path()))
                .timeout(Duration.ofSeconds(20))
                .method(call.method(), publisher);
        call.headers().forEach(request::header);
        try {
            var status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            if (status == call.status()) {
                return true;
            }
            note(examples, call.name() + ": " + status);
        } catch (IOException e) {
            note(examples, call.name() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            note(examples, call.name() + ": " + e);
        }
        return false;
    }

    private static void note(List<String> examples, String said) {
        synchronized (examples) {
            examples.add(said);
        }
    }
}
