package dev.narada.app.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.app.House;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A room that a facilitator opens to practise, with made-up people in it, and that leaves nothing behind. */
class PracticeRoomTest {

    private static final String ROOMS = "/api/practice-rooms";
    /** Threads of which every product has as many, from its start to its end. */
    private static final Pattern OWN = Pattern.compile("^(log|rights|checkpoints|rooms|practice)\\b");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static House house;
    private static String facilitator;
    private static List<String> before;

    @BeforeAll
    static void open() {
        house = House.open("--narada.practice.tempo=40");
        facilitator = house.keys().account(Role.FACILITATOR, null);
        before = threads();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @AfterEach
    void nothingIsLeft() {
        for (var room : body(call("GET", ROOMS, facilitator, null)).get("rooms")) {
            end(room.get("workshopId").asString());
        }
        assertThat(house.log.tail()).isZero();
        assertThat(house.log.ledgers()).isEmpty();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(threads()).containsExactlyElementsOf(before));
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> OWN.matcher(name).find())
                .map(name -> name.replaceAll("\\d+", ""))
                .sorted()
                .toList();
    }

    @Test
    void made_up_people_come_speak_support_choose_and_object_while_the_facilitator_leads() {
        var room = start();
        var here = "/api/workshops/" + room;
        assertThat(read(here).get("title").asString()).startsWith("Próba · ");
        var session = read(here).at("/sessions/0/sessionId").asString();

        put(here + "/door", Map.of("state", "OPEN", "sessionId", session));
        put(here + "/sessions/" + session + "/state", Map.of("state", "OPEN"));
        await().atMost(PATIENCE)
                .until(() -> read(here + "/board").get("present").asInt() == 12);

        put(here + "/sessions/" + session + "/phase", Map.of("phase", "NEEDS"));
        await().atMost(PATIENCE).until(() -> supported(read(here + "/board").get("needs"), 8));
        put(here + "/sessions/" + session + "/phase", Map.of("phase", "IDEAS"));
        await().atMost(PATIENCE).until(() -> supported(read(here + "/board").get("ideas"), 8));

        var ideas = ids(read(here + "/board").get("ideas"));
        var voting = UUID.randomUUID();
        put(here + "/sessions/" + session + "/phase", Map.of("phase", "PRIORITISING"));
        put(here + "/votings/" + voting, Map.of("ideaIds", ideas));
        await().atMost(PATIENCE)
                .until(() -> read(here + "/board").at("/voting/voters").asInt() == 12);
        put(here + "/votings/" + voting + "/state", Map.of("state", "CLOSED"));

        put(here + "/sessions/" + session + "/phase", Map.of("phase", "DECIDING"));
        put(
                here + "/decisions/" + UUID.randomUUID(),
                Map.of("ideaIds", List.of(ideas.getFirst()), "wording", "Zaczynamy od kursu."));
        await().atMost(PATIENCE)
                .until(() ->
                        read(here + "/board").at("/decisions/0/openObjections").asInt() == 1);
    }

    @Test
    void ones_own_phone_comes_in_by_the_code_and_a_real_door_opens_as_ever() {
        var room = start();
        var here = "/api/workshops/" + room;
        var session = read(here).at("/sessions/0/sessionId").asString();
        var code = put(here + "/door", Map.of("state", "OPEN", "sessionId", session))
                .get("code")
                .asString();

        var joined = house.call("POST", "/api/join", null, Map.of("code", code, "name", "Jolanta"))
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult();
        assertThat(JsonMapper.shared()
                        .readTree(joined.getResponseBody())
                        .get("workshopId")
                        .asString())
                .isEqualTo(room);
        var device = joined.getResponseCookies().getFirst("narada-device");
        assertThat(device).isNotNull();
        assertThat(status("GET", here + "/mine", "narada-device=" + device.getValue(), null))
                .isEqualTo(200);
        assertThat(status("POST", "/api/join", null, Map.of("code", "AAA AAA"))).isEqualTo(404);
    }

    @Test
    void only_who_leads_opens_sees_and_ends_one() {
        var room = start();
        var elsewhere = new WorkshopId(UUID.randomUUID());
        var keys = house.keys();
        var others = List.of(
                keys.account(Role.SCRIBE, null),
                keys.account(Role.OBSERVER, null),
                keys.phone(elsewhere, new ParticipantId(UUID.randomUUID())),
                keys.projector(elsewhere));

        for (var path : List.of(ROOMS, ROOMS + "/" + room)) {
            for (var method : path.equals(ROOMS) ? List.of("GET", "POST") : List.of("DELETE")) {
                assertThat(status(method, path, null, null)).as(method + path).isEqualTo(401);
                assertThat(others)
                        .as(method + path)
                        .allSatisfy(cookie ->
                                assertThat(status(method, path, cookie, null)).isEqualTo(403));
            }
        }
        var board = "/api/workshops/" + room + "/pause";
        assertThat(status("PUT", board, null, Map.of("paused", true))).isEqualTo(401);
        assertThat(status("PUT", board, others.getFirst(), Map.of("paused", true)))
                .isEqualTo(401);
    }

    @Test
    void two_are_open_at_most_and_the_list_of_workshops_knows_of_none() {
        var first = start();
        start();
        var refused = call("POST", ROOMS, facilitator, Map.of());

        assertThat(refused).startsWith("409").contains("PRACTICE_FULL");
        assertThat(read("/api/workshops").get("workshops")).isEmpty();
        end(first);
        start();
    }

    @Test
    void what_has_ended_is_unknown() {
        var room = start();

        assertThat(body(call("DELETE", ROOMS + "/" + room, facilitator, null))
                        .get("changed")
                        .asBoolean())
                .isTrue();
        assertThat(body(call("DELETE", ROOMS + "/" + room, facilitator, null))
                        .get("changed")
                        .asBoolean())
                .isFalse();
        assertThat(status("GET", "/api/workshops/" + room, facilitator, null)).isEqualTo(404);
    }

    @Test
    void it_ends_by_itself_when_nobody_has_looked_for_a_quarter_of_an_hour() {
        var room = start();
        house.clock.turn(PracticeInstance.UNSEEN);
        assertThat(status("GET", "/api/workshops/" + room, facilitator, null)).isEqualTo(200);

        house.clock.turn(PracticeInstance.UNSEEN.plusSeconds(1));

        assertThat(body(call("GET", ROOMS, facilitator, null)).get("rooms")).isEmpty();
        assertThat(status("GET", "/api/workshops/" + room, facilitator, null)).isEqualTo(404);
    }

    private static boolean supported(JsonNode items, int many) {
        return items.size() == many
                && items.values().stream()
                                .mapToInt(item -> item.get("endorsements").asInt())
                                .sum()
                        > many;
    }

    private static List<String> ids(JsonNode ideas) {
        return ideas.values().stream()
                .map(idea -> idea.get("ideaId").asString())
                .toList();
    }

    private static String start() {
        var told = call("POST", ROOMS, facilitator, Map.of());
        assertThat(told).startsWith("201");
        return body(told).get("workshopId").asString();
    }

    private static void end(String room) {
        assertThat(status("DELETE", ROOMS + "/" + room, facilitator, null)).isEqualTo(200);
    }

    private static JsonNode read(String path) {
        return body(call("GET", path, facilitator, null));
    }

    private static JsonNode put(String path, Map<String, ?> fields) {
        var told = call("PUT", path, facilitator, fields);
        assertThat(told).startsWith("20");
        return body(told);
    }

    private static int status(String method, String path, @Nullable String cookie, @Nullable Map<String, ?> fields) {
        return Integer.parseInt(call(method, path, cookie, fields).substring(0, 3));
    }

    private static JsonNode body(String told) {
        return JsonMapper.shared().readTree(told.substring(4));
    }

    private static String call(String method, String path, @Nullable String cookie, @Nullable Map<String, ?> fields) {
        var told = house.call(method, path, cookie, method.equals("POST") && fields == null ? Map.of() : fields)
                .expectBody(String.class)
                .returnResult();
        return told.getStatus().value() + " " + told.getResponseBody();
    }
}
