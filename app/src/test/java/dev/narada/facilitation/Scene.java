package dev.narada.facilitation;

import dev.narada.app.House;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * A workshop of its own in a running house, as a program sees it: the first of two sessions is open in the phase IDEAS,
 * Anna and Bartek are signed up and hold phones. Ids are asked for by any name.
 */
final class Scene {

    /** One request. */
    record Attempt(
            String cookie,
            String path,
            Map<String, Object> body,
            @Nullable UUID key) {}

    private final House house;
    private final String owner;
    private final Map<String, String> ids = new HashMap<>();
    private long last;

    Scene(House house, String owner) {
        this.house = house;
        this.owner = owner;
        did("ScheduleWorkshop", schedule(List.of(session("s1", 1, 10), session("s2", 2, 17))));
        // Who must have been in the room is a matter of one scene; in the others it does not stand in the way.
        did("SetRules", "contributeFrom", "REGISTERED");
        did("OpenSession", "sessionId", id("s1"));
        did("StartPhase", "sessionId", id("s1"), "phase", "IDEAS");
        signedUp("anna", Map.of());
        signedUp("bartek", Map.of());
    }

    String id(String name) {
        return ids.computeIfAbsent(name, _ -> OpenRoom.uuid().toString());
    }

    Map<String, Object> session(String name, int number, int day) {
        return Map.of(
                "sessionId", id(name),
                "number", number,
                "startsAt", "2021-11-%02dT13:00:00Z".formatted(day),
                "endsAt", "2021-11-%02dT16:00:00Z".formatted(day));
    }

    Object[] schedule(List<?> sessions) {
        var theme = Map.of("themeId", id("theme"), "name", "Mieszkańcy");
        return new Object[] {
            "title",
            "Wolontariat w Łodzi",
            "purpose",
            "Plan",
            "organiser",
            "Koalicja",
            "place",
            "Łódź",
            "timezone",
            "Europe/Warsaw",
            "language",
            "pl",
            "sessions",
            sessions,
            "themes",
            List.of(theme)
        };
    }

    Scene signedUp(String name, Map<String, Object> more) {
        var fields = new HashMap<String, Object>(more);
        fields.putAll(
                Map.of("participantId", id(name), "sessionIds", List.of(id("s1"), id("s2")), "noticeVersion", "1"));
        done(new Attempt(owner, byName("RegisterParticipant"), fields, null));
        return this;
    }

    /** What the facilitator has done already. */
    Scene did(String command, Object... fields) {
        done(tries(command, fields));
        return this;
    }

    /** What Anna has said already. */
    Scene anna(String command, Object... fields) {
        done(annaTries(command, fields));
        return this;
    }

    Scene bartek(String command, Object... fields) {
        done(bartekTries(command, fields));
        return this;
    }

    Attempt tries(String command, Object... fields) {
        return new Attempt(owner, byName(command), fields(fields), null);
    }

    Attempt annaTries(String command, Object... fields) {
        return new Attempt(phone("anna"), byName(command), fields(fields), null);
    }

    Attempt bartekTries(String command, Object... fields) {
        return new Attempt(phone("bartek"), byName(command), fields(fields), null);
    }

    Attempt phoneTries(String name, String command, Object... fields) {
        return new Attempt(phone(name), byName(command), fields(fields), null);
    }

    /** As any browser, without a cookie. */
    Attempt signUpTries(Object... fields) {
        return new Attempt("", "/api/workshops/" + id("w") + "/registrations", fields(fields), null);
    }

    /** Position of the last thing that was done. */
    long last() {
        return last;
    }

    Scene later(Duration by) {
        house.clock.turn(by);
        return this;
    }

    Scene proposed(String kind, String... names) {
        for (var name : names) {
            anna("Propose" + kind, kind.toLowerCase(Locale.ROOT) + "Id", id(name), "title", "Wpis " + name);
        }
        return this;
    }

    WebTestClient.ResponseSpec send(Attempt attempt, String language) {
        var request = house.client()
                .post()
                .uri(attempt.path)
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON);
        if (!attempt.cookie.isEmpty()) {
            request.header("Cookie", attempt.cookie);
        }
        if (attempt.key != null) {
            request.header("Idempotency-Key", attempt.key.toString());
        }
        return request.bodyValue(attempt.body).exchange();
    }

    private void done(Attempt attempt) {
        var told = send(attempt, "pl").expectBody(Map.class).returnResult();
        if (!told.getStatus().is2xxSuccessful()) {
            throw new AssertionError(attempt + ": " + told.getResponseBody());
        }
        last = ((Number) told.getResponseBody().get("position")).longValue();
    }

    private String phone(String name) {
        return house.keys()
                .phone(new WorkshopId(UUID.fromString(id("w"))), new ParticipantId(UUID.fromString(id(name))));
    }

    private String byName(String command) {
        return "/api/workshops/" + id("w") + "/commands/" + command;
    }

    private static Map<String, Object> fields(Object... fields) {
        var named = new HashMap<String, Object>();
        for (var i = 0; i < fields.length; i += 2) {
            named.put((String) fields[i], fields[i + 1]);
        }
        return named;
    }

    static String owner(House house) {
        return house.keys().account(Role.OWNER, null);
    }
}
