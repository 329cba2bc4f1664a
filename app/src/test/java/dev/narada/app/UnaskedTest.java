package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be asked is refused by its name, also at the doors that are no readers of a workshop. */
class UnaskedTest extends AtTheDoors {

    @ParameterizedTest
    @ValueSource(strings = {"/api/me", "/api/instance", "/api/setup", "/api/accounts", "/api/accounts/Ola"})
    void a_door_with_one_thing_to_say_is_asked_nothing(String path) {
        refused(path + "?audience=PUBLIC", "audience");
    }

    @Test
    void the_picture_of_the_code_has_the_mark_of_the_code_in_its_address_and_nothing_else() {
        openDoor(FIRST);
        var picture = WORKSHOP + "/door/qr.svg";

        house.call("GET", picture + "?v=4711", facilitator, null).expectStatus().isOk();
        refused(picture + "?v=4711&at=1", "at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /pause",
                "POST /door/code",
                "POST /commands/RotateCode",
                "PUT /signals",
                "POST /displays",
                "POST /registrations",
                "DELETE /api/accounts/Ola",
                "POST /api/login",
                "POST /api/join",
                "POST /api/practice-rooms"
            })
    void what_is_written_stands_in_the_body_and_nowhere_else(String door) {
        var method = door.split(" ")[0];
        var path = door.split(" ")[1];
        refused(method, (path.startsWith("/api") ? path : WORKSHOP + path) + "?paused=true", "paused");
    }

    @Test
    void a_field_is_found_fault_with_by_the_name_that_it_was_sent_under() {
        var none = Map.of("kind", "NEEDS", "title", "Zimowe noce", "items", List.of());
        Map<?, ?> told = read(house.call("PUT", WORKSHOP + "/merges/" + UUID.randomUUID(), facilitator, none)
                .expectStatus()
                .isBadRequest());
        assertThat(told.get("field")).isEqualTo("items");
        assertThat(String.valueOf(told.get("detail"))).doesNotContain("needIds");
    }

    @Test
    void whoever_asks_for_health_may_add_what_they_like() {
        house.call("GET", "/healthz?probe=7", null, null).expectStatus().isOk();
    }

    private void refused(String path, String name) {
        refused("GET", path, name);
    }

    private void refused(String method, String path, String name) {
        var body = method.equals("GET") ? null : Map.<String, Object>of();
        Map<?, ?> told =
                read(house.call(method, path, facilitator, body).expectStatus().isBadRequest());
        assertThat(told.get("code")).isEqualTo("FIELD_UNKNOWN");
        assertThat(told.get("field")).isEqualTo(name);
    }
}
