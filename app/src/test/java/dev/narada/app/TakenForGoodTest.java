package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was taken back is not given again, neither by saying the same once more nor when the workshop goes on. */
class TakenForGoodTest extends AtTheDoors {

    private final UUID key = UUID.randomUUID();

    private String joined(Map<String, ?> how) {
        var first = join(how, null, key);
        assertThat(first.getStatus().value()).isEqualTo(201);
        return cookie(first);
    }

    private Map<?, ?> phone() {
        return (Map<?, ?>) ((List<?>) done("GET", WORKSHOP + "/devices", null).get("devices")).getFirst();
    }

    @Test
    void a_phone_that_lost_its_seat_does_not_get_it_back_by_joining_once_more_under_the_same_key() {
        var how = Map.of("secret", secret(openDoor(FIRST)), "name", "Ada");
        var cookie = joined(how);
        done("DELETE", WORKSHOP + "/devices/" + phone().get("deviceId"), null);

        for (var browser : new String[] {cookie, null}) {
            assertThat(join(how, browser, key).getStatus().value()).isEqualTo(401);
        }
        house.call("GET", WORKSHOP + "/mine", cookie, null).expectStatus().isUnauthorized();
        assertThat((List<?>) done("GET", WORKSHOP + "/devices", null).get("devices"))
                .isEmpty();
    }

    @Test
    void whoever_was_erased_is_not_let_in_by_what_they_said_before() {
        var how = Map.of("secret", secret(openDoor(FIRST)), "name", "Ada");
        var cookie = joined(how);
        var person = phone().get("participantId");
        house.call("DELETE", WORKSHOP + "/participants/" + person + "/data", cookie, Map.of())
                .expectStatus()
                .isOk();

        assertThat(join(how, cookie, key).getStatus().value()).isEqualTo(401);
    }

    @Test
    void a_phone_without_a_seat_is_told_to_come_in_again() {
        var cookie = joined(Map.of("secret", secret(openDoor(FIRST)), "name", "Ada"));
        done("DELETE", WORKSHOP + "/devices/" + phone().get("deviceId"), null);

        house.call("PUT", WORKSHOP + "/needs/" + UUID.randomUUID(), cookie, Map.of("title", "Jedno miejsce"))
                .expectStatus()
                .isUnauthorized();
    }

    @Test
    void a_projectors_link_ends_with_the_workshop_for_good() {
        var link = String.valueOf(done("POST", WORKSHOP + "/displays", Map.of()).get("url"))
                .replaceAll("^https?://[^/]+", "");
        done("POST", WORKSHOP + "/commands/CloseWorkshop", Map.of());
        done("POST", WORKSHOP + "/commands/ReopenWorkshop", Map.of());

        house.call("GET", link, null, null).expectStatus().isNotFound();
        assertThat((List<?>) done("GET", WORKSHOP + "/displays", null).get("displays"))
                .isEmpty();
    }
}
