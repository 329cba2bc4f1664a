package dev.narada.network;

import dev.narada.app.House;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Good requests and refused ones of every kind, each with bodies that nobody may have asked for. */
final class Mixture {

    /** One request and the status that it has to be answered with. */
    record Call(
            String name,
            String method,
            String path,
            Map<String, String> headers,
            @Nullable String body,
            boolean chunked,
            int status) {}

    private static final Map<String, String> WRITE = Map.of("X-Narada", "1", "Content-Type", "application/json");
    private static final List<Integer> SIZES = List.of(2, 900, 12_000);

    private final List<Call> calls = new ArrayList<>();
    private final String workshop = "/api/workshops/" + UUID.randomUUID();
    private final String owner;
    private final String phone;
    private final String elsewhere;

    private Mixture(House house) {
        var keys = house.keys();
        var here = WorkshopId.of(workshop.substring(workshop.lastIndexOf('/') + 1));
        owner = keys.account(Role.OWNER, null);
        phone = keys.phone(here, new ParticipantId(UUID.randomUUID()));
        elsewhere = keys.phone(new WorkshopId(UUID.randomUUID()), new ParticipantId(UUID.randomUUID()));
        house.call("PUT", workshop, owner, House.announced(UUID.randomUUID().toString()))
                .expectStatus()
                .isCreated();
        fill();
    }

    static List<Call> in(House house) {
        return List.copyOf(new Mixture(house).calls);
    }

    private void fill() {
        for (var chunked : List.of(false, true)) {
            for (int size : SIZES) {
                var body = padded(size);
                write("no session", "PUT", workshop + "/pause", null, WRITE, body, chunked, 401);
                write("not this role", "PUT", workshop + "/pause", phone, WRITE, "{\"paused\":true}", chunked, 403);
                write(
                        "forged",
                        "PUT",
                        workshop + "/pause",
                        owner,
                        Map.of("Content-Type", "text/plain"),
                        body,
                        chunked,
                        403);
                write("not mine", "PUT", workshop + "/pause", elsewhere, WRITE, body, chunked, 404);
                write("unknown", "POST", "/nowhere/at/all", owner, WRITE, body, chunked, 404);
                write("method", "PATCH", "/api/me", owner, WRITE, body, chunked, 405);
                write("no json", "PUT", workshop + "/pause", owner, text(), body, chunked, 415);
                write("favicon", "GET", "/favicon.ico", null, Map.of(), body, chunked, 404);
                write("no asset", "GET", "/assets/none.js", null, Map.of(), body, chunked, 404);
                write("page", "GET", "/", null, Map.of(), body, chunked, 200);
                write("head", "HEAD", "/api/me", owner, Map.of(), null, false, 200);
                write(
                        "stream that is none",
                        "GET",
                        "/api/workshops/none/board/live",
                        owner,
                        Map.of(),
                        body,
                        chunked,
                        404);
                write("reader", "GET", workshop + "/board", owner, Map.of(), null, false, 200);
                write("what is none", "GET", workshop + "/board?at=nonsense", owner, Map.of(), body, chunked, 400);
                write("good", "PUT", workshop + "/pause", owner, WRITE, "{\"paused\":true}", chunked, 200);
                write("key", "POST", workshop + "/displays", owner, key("none"), body, chunked, 400);
            }
            write("too large", "PUT", workshop + "/pause", owner, WRITE, padded(20_000), chunked, 413);
            write("far too large", "PUT", workshop + "/pause", owner, WRITE, padded(300_000), chunked, 413);
            write("large and no session", "PUT", workshop + "/pause", null, WRITE, padded(60_000), chunked, 401);
        }
    }

    private void write(
            String name,
            String method,
            String path,
            @Nullable String cookie,
            Map<String, String> headers,
            @Nullable String body,
            boolean chunked,
            int status) {
        var all = new LinkedHashMap<>(headers);
        if (cookie != null) {
            all.put("Cookie", cookie);
        }
        calls.add(new Call(name, method, path, all, body, chunked && body != null, status));
    }

    private static Map<String, String> text() {
        return Map.of("X-Narada", "1", "Content-Type", "text/plain");
    }

    private static Map<String, String> key(String key) {
        return Map.of("X-Narada", "1", "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private static String padded(int size) {
        return "{" + " ".repeat(size - 2) + "}";
    }
}
