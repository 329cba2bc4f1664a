package dev.narada.acceptance;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** One workshop as a facilitator's program drives it: ids made here, paths of the contract, nothing else. */
public final class Room {

    final String id = freshId();
    final List<String> sessions = List.of(freshId(), freshId());
    final List<String> themes = List.of(freshId(), freshId());
    public final Caller facilitator;
    private final String url;

    private Room(String url, Caller facilitator) {
        this.url = url;
        this.facilitator = facilitator;
    }

    /** The first owner signs in with the link of the first lines and schedules the workshop. */
    public static Room scheduled(Product narada, Caller facilitator) {
        facilitator
                .post(
                        "/api/setup",
                        Map.of("token", narada.setupToken(), "name", "Jolanta", "password", "dwanaście znaków"))
                .expect(201);
        return another(narada, facilitator);
    }

    /** A further workshop of somebody who is signed in. */
    static Room another(Product narada, Caller facilitator) {
        var room = new Room(narada.url(), facilitator);
        room.schedule();
        return room;
    }

    String url() {
        return url;
    }

    public static String freshId() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    public String path(String rest) {
        return "/api/workshops/" + id + rest;
    }

    private void schedule() {
        facilitator
                .put(
                        path(""),
                        Map.of(
                                "title", "Lokalna Koalicja Wolontariatu",
                                "purpose", "Plan działań na rzecz wolontariatu w Łodzi",
                                "organiser", "Centerko",
                                "place", "Pomost, I piętro",
                                "timezone", "Europe/Warsaw",
                                "language", "pl",
                                "sessions",
                                        List.of(
                                                session(0, "2021-11-10T13:00:00Z", "2021-11-10T16:00:00Z"),
                                                session(1, "2021-11-17T13:00:00Z", "2021-11-17T16:00:00Z")),
                                "themes",
                                        List.of(
                                                Map.of("themeId", themes.get(0), "name", "Wolontariat sąsiedzki"),
                                                Map.of("themeId", themes.get(1), "name", "Rewitalizacja"))))
                .expect(201);
    }

    /** Opens the door and a meeting, and gives the join code. */
    public String open(int session) {
        var door = facilitator
                .put(path("/door"), Map.of("state", "OPEN", "sessionId", sessions.get(session)))
                .done();
        facilitator
                .put(path("/sessions/" + sessions.get(session) + "/state"), Map.of("state", "OPEN"))
                .done();
        return door.get("code").asString();
    }

    void close(int session) {
        facilitator
                .put(path("/sessions/" + sessions.get(session) + "/state"), Map.of("state", "CLOSED"))
                .done();
    }

    public void phase(int session, String phase) {
        facilitator
                .put(path("/sessions/" + sessions.get(session) + "/phase"), Map.of("phase", phase))
                .done();
    }

    /** So many phones come in by the code. */
    public List<Phone> join(String code, int phones) {
        return IntStream.range(0, phones)
                .mapToObj(i -> join(code, "Osoba " + (i + 1)))
                .toList();
    }

    Phone join(String code, String name) {
        var caller = new Caller(url, "pl");
        var joined =
                caller.post("/api/join", Map.of("code", code, "name", name)).done();
        return new Phone(this, caller, joined.get("participantId").asString());
    }

    /** Signs up from home for both meetings. */
    Phone signUp(String name) {
        var caller = new Caller(url, "pl");
        var notice = caller.get(path("")).done().at("/notice/version").asString();
        var signedUp = caller.post(
                        path("/registrations"), Map.of("name", name, "sessionIds", sessions, "noticeVersion", notice))
                .expect(201);
        return new Phone(this, caller, signedUp.get("participantId").asString());
    }

    JsonNode board(long position) {
        return facilitator.get(path("/board?min=" + position)).done();
    }

    private Map<String, Object> session(int index, String startsAt, String endsAt) {
        return Map.of("sessionId", sessions.get(index), "number", index + 1, "startsAt", startsAt, "endsAt", endsAt);
    }

    /** One person's phone in this room. */
    public record Phone(Room room, Caller caller, String participantId) {

        /** Says what is missing; gives the id. */
        String need(String title) {
            var need = freshId();
            caller.put(room.path("/needs/" + need), Map.of("title", title, "themeId", room.themes.get(0)))
                    .expect(201);
            return need;
        }

        /** Says what could be done about a need; gives the id. */
        String idea(String title, String answers) {
            var idea = freshId();
            caller.put(
                            room.path("/ideas/" + idea),
                            Map.of("title", title, "themeId", room.themes.get(1), "answers", List.of(answers)))
                    .expect(201);
            return idea;
        }

        JsonNode support(String kind, String id) {
            return caller.put(room.path("/" + kind + "/" + id + "/endorsement"), Map.of())
                    .done();
        }

        JsonNode mine() {
            return caller.get(room.path("/mine")).done();
        }
    }
}
