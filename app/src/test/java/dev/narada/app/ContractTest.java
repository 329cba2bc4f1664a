package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the documentation promises and what the generated contract says are the same. */
class ContractTest {

    private static House house;
    private static JsonNode contract;

    @BeforeAll
    static void open() {
        house = House.open();
        contract = JsonMapper.shared()
                .readTree(house.call("GET", "/v3/api-docs", null, null)
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static List<String> promised() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/contract.txt")).stream()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Method and path of all there is, whatever the variables are called. */
    private static TreeSet<String> offered() {
        var offered = new TreeSet<String>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> offered.add(method.getKey().toUpperCase(Locale.ROOT) + " "
                                + path.getKey().replaceAll("\\{\\w+}", "{}"))));
        return offered;
    }

    @Test
    void every_call_that_is_promised_is_in_the_contract() {
        assertThat(offered()).containsAll(promised());
    }

    @Test
    void every_reader_says_what_may_be_asked_for() {
        assertThat(asked("/board")).containsExactlyInAnyOrder("at", "min", "audience");
        assertThat(asked("/plan")).containsExactlyInAnyOrder("at", "min", "audience");
        assertThat(asked("/mine/live")).containsExactlyInAnyOrder("after", "min", "audience");
        assertThat(asked("/history")).containsExactlyInAnyOrder("after", "limit", "item", "at", "min", "audience");
        assertThat(asked("/similar")).contains("kind", "text");
        assertThat(asked("/exports/room-pack.pdf")).contains("names");
        assertThat(asked("/exports/minutes.pdf")).contains("at");
        assertThat(asked("")).contains("min");
    }

    private static List<String> asked(String reader) {
        var path = ("/api/workshops/{workshopId}" + reader).replace("/", "~1");
        return contract.at("/paths/" + path + "/get/parameters")
                .valueStream()
                .map(ContractTest::meant)
                .filter(each -> each.path("in").asString().equals("query"))
                .map(each -> each.path("name").asString())
                .toList();
    }

    @Test
    void every_command_of_the_model_has_a_call_by_name() {
        assertThat(offered())
                .contains("POST /api/workshops/{}/commands/EndorseIdea")
                .contains("POST /api/workshops/{}/commands/ScheduleWorkshop");
    }

    @Test
    void a_body_has_the_fields_of_the_command_less_what_the_path_says() {
        var body = meant(calls().get("ProposeDecision").at("/requestBody/content/application~1json/schema"));
        assertThat(body.path("properties").propertyNames()).containsExactlyInAnyOrder("ideaIds", "wording");
        assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void a_body_says_what_the_checks_of_its_command_let_through() {
        var idea = named("ProposeIdea").path("properties");
        assertThat(idea.at("/title/minLength").asInt()).isEqualTo(3);
        assertThat(idea.at("/title/maxLength").asInt()).isEqualTo(120);
        assertThat(idea.at("/answers/maxItems").asInt()).isEqualTo(20);
        assertThat(named("SetRules")
                        .at("/properties/retention/properties/proofYears/maximum")
                        .asInt())
                .isEqualTo(50);
        assertThat(named("ScheduleWorkshop")
                        .at("/properties/sessions/items/properties/number/minimum")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_body_says_where_exactly_one_of_two_fields_must_be_there() {
        assertThat(needed("MoveToTheme", "oneOf")).containsExactlyInAnyOrder("needId", "ideaId");
        assertThat(needed("MergeIdeas", "oneOf")).containsExactlyInAnyOrder("into", "title");
        assertThat(needed("CarryOver", "anyOf")).containsExactlyInAnyOrder("continue", "park", "drop");
        assertThat(named("WithdrawNeed").path("properties").propertyNames()).doesNotContain("needId", "ideaId");
    }

    @Test
    void a_view_says_what_may_be_left_out_and_what_is_null_when_its_words_are_gone() {
        var board = named("Board");
        assertThat(texts(board.path("required")))
                .contains("session", "voting", "needs")
                .doesNotContain("late");
        assertThat(board.at("/properties/session/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(texts(named("IdeaCard").at("/properties/title/type"))).containsExactly("string", "null");
        assertThat(texts(named("OwnIdea").path("required"))).contains("ideaId").doesNotContain("via", "late");
    }

    @Test
    void every_schema_says_its_type_or_whose_it_is_or_what_may_be_chosen() {
        assertThat(Stream.concat(
                                contract.findValues("schema").stream(),
                                contract.at("/components/schemas").valueStream())
                        .flatMap(ContractTest::within)
                        .filter(each ->
                                Stream.of("type", "$ref", "oneOf", "anyOf").noneMatch(each::has)))
                .isEmpty();
    }

    @Test
    void every_call_has_a_name_of_its_own_a_key_and_an_answer() {
        assertThat(calls()).hasSize((int)
                contract.path("paths").valueStream().mapToLong(JsonNode::size).sum());
        assertThat(calls()).containsKeys("EndorseIdea", "EndorseIdeaByName", "AddSession", "PutIdea", "readBoard");
        assertThat(calls()).allSatisfy((name, call) -> {
            assertThat(name.length()).isLessThan(40);
            assertThat(call.has("security")).isTrue();
            assertThat(call.path("responses").properties())
                    .anyMatch(each ->
                            each.getKey().startsWith("2") && each.getValue().has("content"));
        });
    }

    @Test
    void the_address_that_it_was_asked_at_is_no_part_of_it() {
        assertThat(contract.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(contract.path("servers")).hasSize(1);
    }

    private static Map<String, JsonNode> calls() {
        return contract.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .collect(Collectors.toMap(call -> call.path("operationId").asString(), call -> call));
    }

    private static JsonNode named(String name) {
        return contract.at("/components/schemas/" + name);
    }

    private static JsonNode meant(JsonNode reference) {
        return contract.at(reference.path("$ref").asString().substring(1));
    }

    private static List<String> needed(String body, String how) {
        return named(body)
                .path(how)
                .valueStream()
                .map(each -> each.at("/required/0").asString())
                .toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> within(JsonNode schema) {
        var parts = Stream.of(
                        schema.path("properties").valueStream(),
                        schema.path("items").isObject() ? Stream.of(schema.path("items")) : Stream.<JsonNode>empty(),
                        schema.path("oneOf").valueStream(),
                        schema.path("anyOf").valueStream())
                .flatMap(each -> each);
        return Stream.concat(Stream.of(schema), parts.flatMap(ContractTest::within));
    }
}
