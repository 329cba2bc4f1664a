package dev.narada.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.dispatch.Features;
import dev.narada.http.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** What another site can make a signed-in browser send, tried on every write: nothing of it is accepted. */
class ForgedFormsTest {

    private record Forgery(String origin, String type, Map<String, String> headers) {}

    private static final List<Forgery> FORGERIES = Stream.of("http://evil.example", "null", "https://localhost")
            .flatMap(origin -> Stream.of(
                    new Forgery(origin, "application/x-www-form-urlencoded", Map.of()),
                    new Forgery(origin, "text/plain", Map.of("Sec-Fetch-Site", "cross-site")),
                    new Forgery(origin, "multipart/form-data; boundary=x", Map.of("X-Narada", "1")),
                    new Forgery(origin, "application/json", Map.of("X-Narada", "1"))))
            .toList();

    private static final List<String> DOORS_OF_THEIR_OWN =
            List.of("POST /api/join", "POST /api/login", "POST /api/logout", "POST /api/setup", "PUT /api/accounts/x");

    @Test
    void no_forged_form_is_accepted_at_any_door() {
        try (var house = House.open()) {
            var cookie = house.keys().account(Role.OWNER, null);
            var rows = Features.ROUTES.stream()
                    .map(row -> row.method() + " "
                            + row.path()
                                    .replaceAll("\\{\\w+}", UUID.randomUUID().toString()));
            var writes = Stream.concat(rows, DOORS_OF_THEIR_OWN.stream()).toList();
            for (var write : writes) {
                for (var forgery : FORGERIES) {
                    var request = house.client()
                            .method(HttpMethod.valueOf(write.split(" ")[0]))
                            .uri(write.split(" ")[1])
                            .headers(headers -> headers.remove("X-Narada"))
                            .header("Cookie", cookie)
                            .header("Origin", forgery.origin())
                            .header("Content-Type", forgery.type());
                    forgery.headers().forEach((name, value) -> request.header(name, value));
                    var status = request.bodyValue("{}".getBytes(UTF_8))
                            .exchange()
                            .expectBody(String.class)
                            .returnResult()
                            .getStatus()
                            .value();
                    assertThat(status).as("%s %s", write, forgery).isEqualTo(403);
                }
            }
            assertThat(house.log.tail()).isZero();
            house.call("GET", "/api/me", cookie, null)
                    .expectBody()
                    .jsonPath("$.role")
                    .isEqualTo("OWNER");
        }
    }
}
