package dev.narada.bench.wire;

import dev.narada.bench.child.Child;
import dev.narada.bench.child.Children;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A workshop with an open meeting in its phase of ideas, a facilitator, and so many phones that came in by the code. */
public final class Workshop {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int JOIN_AT_ONCE = 8;

    /** As many as the rules may allow. */
    private static final int ITEMS_EACH = 200;

    private final String id = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final List<String> ideas = new ArrayList<>();
    private final String facilitator;
    private List<String> phones = List.of();
    private int port;

    private Workshop(Child narada) {
        port = narada.port();
        facilitator = cookies(call("POST", "/api/login", "", Map.of("name", "owner", "password", Children.PASSWORD)));
    }

    /** Signs in, opens the meeting and lets the phones in. */
    public static Workshop open(Child narada, int phones) {
        var room = new Workshop(narada);
        room.lead("", room.announced());
        room.lead("/rules", Map.of("itemsPerPerson", ITEMS_EACH, "contributeFrom", "REGISTERED"));
        var door = room.lead("/door", Map.of("state", "OPEN", "sessionId", room.session));
        room.lead("/sessions/" + room.session + "/state", Map.of("state", "OPEN"));
        room.lead("/sessions/" + room.session + "/phase", Map.of("phase", "IDEAS"));
        room.phones = room.joined(door.get("code").asString(), phones);
        return room;
    }

    /** The same workshop, after its server was started again. */
    public void at(Child narada) {
        port = narada.port();
    }

    public String path() {
        return "/api/workshops/" + id;
    }

    /** What each phone sends to say which it is. */
    public List<String> phones() {
        return phones;
    }

    public List<String> ideas() {
        return ideas;
    }

    public void addIdeas(int many) {
        for (int i = 0; i < many; i++) {
            var idea = UUID.randomUUID().toString();
            lead("/ideas/" + idea, Map.of("title", "A house for everybody, number " + ideas.size()));
            ideas.add(idea);
        }
    }

    private List<String> joined(String code, int many) {
        var places = new Semaphore(JOIN_AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                places.acquireUninterruptibly();
                                try {
                                    return cookies(
                                            call("POST", "/api/join", "", Map.of("code", code, "name", "Person " + i)));
                                } finally {
                                    places.release();
                                }
                            },
                            threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private JsonNode lead(String rest, Map<String, ?> body) {
        return JSON.readTree(call("PUT", path() + rest, facilitator, body).body());
    }

    private Map<String, Object> announced() {
        return Map.of(
                "title", "Coalition",
                "purpose", "Support",
                "organiser", "Coalition",
                "place", "Here",
                "timezone", "Europe/Warsaw",
                "language", "pl",
                "sessions",
                        List.of(Map.of(
                                "sessionId",
                                session,
                                "number",
                                1,
                                "startsAt",
                                "2026-11-10T13:00:00Z",
                                "endsAt",
                                "2026-11-10T16:00:00Z")));
    }

    private HttpResponse<String> call(String method, String path, String cookie, Map<String, ?> body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("X-Narada", "1")
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String cookies(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
