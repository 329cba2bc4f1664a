package dev.narada.acceptance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The facilitator at work: every act must succeed, and what is read next reflects it. */
final class Desk {

    private final Room room;

    Desk(Room room) {
        this.room = room;
    }

    String onPaper(String kind, String title, String person) {
        var id = Room.freshId();
        put("/" + kind + "/" + id, Map.of("title", title, "onBehalfOf", person, "via", "PAPER"));
        return id;
    }

    String propose(List<String> about, String wording) {
        var decision = Room.freshId();
        put("/decisions/" + decision, Map.of("ideaIds", about, "wording", wording));
        return decision;
    }

    String adopt(String decision, String group, String title) {
        var action = Room.freshId();
        put("/actions/" + action, action(decision, group, title));
        return action;
    }

    static Map<String, ?> action(String decision, String group, String title) {
        return Map.of(
                "decisionId",
                decision,
                "ideaIds",
                List.of(group),
                "title",
                title,
                "track",
                "RESIDENTS",
                "owner",
                "Centerko",
                "dueOn",
                "2022-01-31",
                "firstStep",
                "Spotkanie na klatce");
    }

    int publish() {
        return put("/plan/publication", Map.of()).get("version").asInt();
    }

    List<String> publicIdeas() {
        var position = board().get("position").asLong();
        return new Caller(room.url())
                .get(room.path("/board?min=" + position)).done().get("ideas").values().stream()
                        .map(each -> each.get("ideaId").asString())
                        .toList();
    }

    JsonNode idea(String id) {
        return of(board().get("ideas"), "ideaId", id);
    }

    static JsonNode of(JsonNode list, String field, String id) {
        return list.values().stream()
                .filter(each -> each.get(field).asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + field + " " + id + " in " + list));
    }

    /** Resuming what is not paused changes nothing, and says how far the record has come. */
    JsonNode board() {
        return room.board(put("/pause", Map.of("paused", false)).get("position").asLong());
    }

    JsonNode put(String path, Map<String, ?> body) {
        return put(path, body, "PUT");
    }

    JsonNode put(String path, Map<String, ?> body, String method) {
        return room.facilitator
                .send(method, room.path(path), body, UUID.randomUUID())
                .done();
    }
}
