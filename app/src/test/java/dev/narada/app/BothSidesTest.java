package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Role;
import dev.narada.command.http.Language;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/** Whoever writes and whoever reads are refused in one language and one shape, and signed in in one way. */
class BothSidesTest {

    private static final WorkshopId HERE = new WorkshopId(UUID.randomUUID());

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "pl", "en", "en-GB,pl;q=0.9", "en;q=0.1,pl;q=0.2", "de,en;q=0.1", "de", "*", "en;q=0", "?"})
    void both_sides_speak_the_same_language_to_the_same_person(String asked) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, asked);

        assertThat(Language.of(headers).name())
                .isEqualTo(dev.narada.query.Language.asked(asked).name());
        assertThat(Language.of(new HttpHeaders()).name())
                .isEqualTo(dev.narada.query.Language.asked(null).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pl", "en"})
    void a_problem_looks_the_same_whether_one_writes_or_reads(String language) {
        var owner = house.keys().account(Role.OWNER, null);
        var path = "/api/workshops/" + HERE;
        var read = told("GET", path + "/board", owner, language);
        var written = told("PUT", path + "/pause", owner, language);

        assertThat(read.getStatus()).isEqualTo(written.getStatus());
        assertThat(read.getResponseHeaders().getFirst("Content-Type"))
                .isEqualTo(written.getResponseHeaders().getFirst("Content-Type"));
        assertThat(read.getResponseHeaders().getFirst("Content-Language"))
                .isEqualTo(written.getResponseHeaders().getFirst("Content-Language"))
                .isEqualTo(language.isEmpty() ? "pl" : language);
        var problem = Objects.requireNonNull(read.getResponseBody());
        var other = Objects.requireNonNull(written.getResponseBody());
        assertThat(problem.keySet()).isEqualTo(other.keySet());
        for (var same : new String[] {"type", "title", "status", "code"}) {
            assertThat(problem.get(same)).as(same).isEqualTo(other.get(same));
        }
    }

    @Test
    void the_list_of_workshops_is_not_there_for_those_who_lead_none() {
        var keys = house.keys();
        for (var cookie : new String[] {
            keys.account(Role.OBSERVER, HERE),
            keys.account(Role.AUDITOR, null),
            keys.phone(HERE, new ParticipantId(UUID.randomUUID())),
            keys.projector(HERE)
        }) {
            house.call("GET", "/api/workshops", cookie, null).expectStatus().isNotFound();
        }
        house.call("GET", "/api/workshops", null, null).expectStatus().isUnauthorized();
        house.call("GET", "/api/workshops", keys.account(Role.SCRIBE, HERE), null)
                .expectStatus()
                .isOk();
    }

    @SuppressWarnings("rawtypes") // the class of a map has no parameters
    private static EntityExchangeResult<Map> told(
            String method, String path, String cookie, @Nullable String language) {
        var request =
                house.client().method(HttpMethod.valueOf(method)).uri(path).header("Cookie", cookie);
        if (language != null && !language.isEmpty()) {
            request.header("Accept-Language", language);
        }
        var sent = method.equals("GET")
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).bodyValue(Map.of("paused", true));
        return sent.exchange().expectBody(Map.class).returnResult();
    }
}
