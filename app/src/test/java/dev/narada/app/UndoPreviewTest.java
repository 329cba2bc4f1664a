package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking back is foretold by the rules that decide it and in the words that the history has for it. */
class UndoPreviewTest {

    private static final UUID WORKSHOP = UUID.randomUUID();
    private static final String AT = "/api/workshops/" + WORKSHOP;
    private static final String SESSION = UUID.randomUUID().toString();
    private static final String THEME = UUID.randomUUID().toString();

    private final House house = House.open();
    private final String owner = house.keys().account(Role.OWNER, null);

    @BeforeEach
    void announce() {
        does("PUT", "", House.announced(SESSION));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void the_sentence_is_the_one_that_the_history_says_then() {
        does("PUT", "/themes/" + THEME, Map.of("name", "Mapa miejsc"));
        var renamed = does("PUT", "/themes/" + THEME, Map.of("name", "Miejsca"));
        var before = house.log.tail();

        var foretold = foretold("?position=" + renamed);

        assertThat(house.log.tail()).as("nothing is recorded").isEqualTo(before);
        assertThat(JsonPath.<Boolean>read(foretold, "$.possible")).isTrue();
        assertThat(JsonPath.<Map<String, Object>>read(foretold, "$")).doesNotContainKey("code");
        assertThat(foretold("")).as("one's own last act").isEqualTo(foretold);
        does("POST", "/undo", Map.of("position", renamed));
        var said = JsonPath.<List<String>>read(read("/history?after=" + before), "$.items[*].text");
        assertThat(JsonPath.<String>read(foretold, "$.sentence"))
                .isEqualTo("The history will say: " + String.join("; ", said))
                .contains("Mapa miejsc");
    }

    @Test
    void why_it_cannot_be_taken_back_is_told_with_the_words_and_the_code_of_the_refusal() {
        var added = does("PUT", "/themes/" + THEME, Map.of("name", "Mapa miejsc"));
        does("PUT", "/themes/" + THEME, Map.of("name", "Miejsca"));

        var foretold = foretold("?position=" + added);

        var refused = house.client()
                .post()
                .uri(AT + "/undo")
                .header("Cookie", owner)
                .header("Accept-Language", "en")
                .bodyValue(Map.of("position", added))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(JsonPath.<Boolean>read(foretold, "$.possible")).isFalse();
        assertThat(JsonPath.<String>read(foretold, "$.code")).isEqualTo(JsonPath.<String>read(refused, "$.code"));
        assertThat(JsonPath.<String>read(foretold, "$.sentence")).isEqualTo(JsonPath.<String>read(refused, "$.detail"));
    }

    @Test
    void every_act_can_be_asked_about_and_nothing_is_recorded() {
        does("PUT", "/sessions/" + SESSION + "/state", Map.of("state", "OPEN"));
        does("PUT", "/door", Map.of("state", "OPEN"));
        does("PUT", "/rules", Map.of("endorseOwn", false));
        does("PUT", "/sessions/" + SESSION + "/state", Map.of("state", "CLOSED"));
        var tail = house.log.tail();

        for (long position = 1; position <= tail + 1; position++) {
            var foretold = foretold("?position=" + position);
            assertThat(JsonPath.<String>read(foretold, "$.sentence")).isNotBlank();
            assertThat(JsonPath.<Map<String, Object>>read(foretold, "$").containsKey("code"))
                    .isNotEqualTo(JsonPath.<Boolean>read(foretold, "$.possible"));
        }

        assertThat(house.log.tail()).isEqualTo(tail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?position=0", "?position=-1", "?position=x", "?position=", "?position=1&position=2", "?at=1"})
    void what_is_no_position_is_refused_by_name(String query) {
        house.call("GET", AT + "/undo" + query, owner, null).expectStatus().isBadRequest();
    }

    @Test
    void only_who_may_take_back_is_told() {
        house.call("GET", AT + "/undo", null, null).expectStatus().isUnauthorized();
        var scribe = house.keys().account(Role.SCRIBE, new WorkshopId(WORKSHOP));
        house.call("GET", AT + "/undo?position=1", scribe, null).expectStatus().isForbidden();
        house.call("GET", AT + "/undo", scribe, null)
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"possible\":false,\"code\":\"ACT_UNKNOWN\"}");
        var phone = house.keys().phone(new WorkshopId(WORKSHOP), new ParticipantId(UUID.randomUUID()));
        house.call("GET", AT + "/undo", phone, null).expectStatus().isForbidden();
        house.call("GET", "/api/workshops/" + UUID.randomUUID() + "/undo", owner, null)
                .expectStatus()
                .isNotFound();
    }

    private String foretold(String query) {
        return read("/undo" + query);
    }

    private String read(String path) {
        return house.client()
                .get()
                .uri(AT + path)
                .header("Cookie", owner)
                .header("Accept-Language", "en")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    /** Returns the position. */
    private long does(String method, String path, Map<String, ?> body) {
        var answer = house.call(method, AT + path, owner, body)
                .expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return JsonPath.<Number>read(answer, "$.position").longValue();
    }
}
