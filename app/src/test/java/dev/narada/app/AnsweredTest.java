package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every status that is answered is documented, for every call of the contract, whoever asks and however badly. */
class AnsweredTest {

    private static final WorkshopId HERE = new WorkshopId(UUID.randomUUID());
    private static final List<String> QUESTIONS =
            List.of("", "?kind=needs&text=x", "?from=1&to=1", "?n=0", "?at=nonsense", "?at=999999999", "?audience=x");

    private static House house;
    private static JsonNode paths;
    private static List<String> callers;

    @BeforeAll
    static void open() {
        house = House.open("--narada.limits.enabled=false");
        var keys = house.keys();
        var owner = keys.account(Role.OWNER, null);
        house.call(
                        "PUT",
                        "/api/workshops/" + HERE,
                        owner,
                        House.announced(UUID.randomUUID().toString()))
                .expectStatus()
                .isCreated();
        callers = List.of(
                "",
                owner,
                keys.account(Role.OBSERVER, HERE),
                keys.phone(HERE, new ParticipantId(UUID.randomUUID())),
                keys.phone(new WorkshopId(UUID.randomUUID()), new ParticipantId(UUID.randomUUID())),
                keys.projector(HERE));
        paths = JsonMapper.shared()
                .readTree(house.call("GET", "/v3/api-docs", null, null)
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .path("paths");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_reader_answers_with_nothing_that_it_does_not_document() {
        var answered = new HashMap<String, Set<Integer>>();
        for (var path : with("get")) {
            for (var workshop : List.of(HERE.toString(), UUID.randomUUID().toString(), "none")) {
                var asked = path.replace("{workshopId}", workshop)
                        .replace("{number}", "1")
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                var isHere = workshop.equals(HERE.toString());
                for (var question : isHere ? QUESTIONS : QUESTIONS.subList(0, 4)) {
                    for (var caller : isHere ? callers : callers.subList(0, 2)) {
                        answered.computeIfAbsent(path, _ -> new HashSet<>()).add(status(asked + question, caller));
                    }
                }
            }
        }
        answered.forEach(
                (path, statuses) -> assertThat(documented(path, "get")).as(path).containsAll(statuses));
        var readers = answered.entrySet().stream()
                .filter(each -> each.getKey().startsWith("/api/workshops/{workshopId}"))
                .toList();
        assertThat(readers).hasSizeGreaterThan(20);
        assertThat(readers)
                .filteredOn(each -> !each.getKey().endsWith("qr.svg"))
                .allSatisfy(
                        each -> assertThat(each.getValue()).as(each.getKey()).contains(400, 404));
    }

    /** The head of what is asked for: a stream would not end. */
    private static int status(String path, String caller) {
        return house.client()
                .head()
                .uri(java.net.URI.create(house.url() + path))
                .headers(headers -> {
                    if (!caller.isEmpty()) {
                        headers.set("Cookie", caller);
                    }
                })
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    @Test
    void a_write_answers_with_nothing_that_it_does_not_document() {
        for (var method : List.of("put", "post", "delete")) {
            for (var path : with(method)) {
                var statuses = new HashSet<Integer>();
                var asked = path.replace("{workshopId}", HERE.toString())
                        .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
                for (var caller : callers.subList(0, 4)) {
                    for (var body : List.<Map<String, ?>>of(Map.of(), Map.of("nonsense", 1))) {
                        statuses.add(house.call(
                                        method.toUpperCase(java.util.Locale.ROOT),
                                        asked,
                                        caller.isEmpty() ? null : caller,
                                        body)
                                .returnResult(Void.class)
                                .getStatus()
                                .value());
                    }
                }
                assertThat(documented(path, method)).as(method + " " + path).containsAll(statuses);
            }
        }
    }

    private static List<String> with(String method) {
        var all = new ArrayList<String>();
        paths.properties().forEach(path -> {
            if (path.getValue().has(method)) {
                all.add(path.getKey());
            }
        });
        return all;
    }

    private static Set<Integer> documented(String path, String method) {
        var statuses = new HashSet<Integer>();
        paths.path(path)
                .path(method)
                .path("responses")
                .propertyNames()
                .forEach(status -> statuses.add(Integer.valueOf(status)));
        return statuses;
    }
}
