package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

    @Test
    void whoever_asks_for_health_may_add_what_they_like() {
        house.call("GET", "/healthz?probe=7", null, null).expectStatus().isOk();
    }

    private void refused(String path, String name) {
        Map<?, ?> told =
                read(house.call("GET", path, facilitator, null).expectStatus().isBadRequest());
        assertThat(told.get("code")).isEqualTo("FIELD_UNKNOWN");
        assertThat(told.get("field")).isEqualTo(name);
    }
}
