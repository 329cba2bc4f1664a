package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
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

    private static List<String> lines(String kind) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/contract.txt")).stream()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> line.substring(kind.length() + 1).strip())
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
        assertThat(offered()).containsAll(lines("now"));
    }

    @Test
    void what_is_still_to_come_is_not_there_yet() {
        assertThat(offered()).doesNotContainAnyElementsOf(lines("later"));
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
        var body = contract.at("/paths/~1api~1workshops~1{workshopId}~1decisions~1{decisionId}/put/requestBody/content")
                .path("application/json")
                .path("schema");
        assertThat(body.path("properties").propertyNames()).containsExactlyInAnyOrder("ideaIds", "wording");
        assertThat(body.path("additionalProperties").asBoolean(true)).isFalse();
    }
}
