package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever has been told that it is done sees it at once, without asking for a position. */
class ReadingOwnWritesTest {

    private static final int TIMES = 200;

    @Test
    void what_was_written_is_in_the_next_look() {
        try (var house = House.open("--narada.limits.enabled=false")) {
            var owner = house.keys().account(Role.OWNER, null);
            var workshop = "/api/workshops/" + UUID.randomUUID();
            house.call("PUT", workshop, owner, scheduled()).expectStatus().isCreated();
            for (var time = 0; time < TIMES; time++) {
                var budget = 1 + time % 12;
                house.call("PUT", workshop + "/rules", owner, Map.of("dotBudget", budget))
                        .expectStatus()
                        .isOk();
                var seen = house.call("GET", workshop, null, null)
                        .expectStatus()
                        .isOk()
                        .expectBody(Map.class)
                        .returnResult()
                        .getResponseBody();
                assertThat(seen.get("rules"))
                        .as("after %d changes", time + 1)
                        .extracting("dotBudget")
                        .isEqualTo(budget);
            }
        }
    }

    private static Map<String, Object> scheduled() {
        var session = Map.of(
                "sessionId",
                UUID.randomUUID().toString(),
                "number",
                1,
                "startsAt",
                "2021-11-10T13:00:00Z",
                "endsAt",
                "2021-11-10T16:00:00Z");
        return Map.of(
                "title",
                "Koalicja",
                "purpose",
                "Wsparcie",
                "organiser",
                "Koalicja",
                "place",
                "Łódź",
                "timezone",
                "Europe/Warsaw",
                "language",
                "pl",
                "sessions",
                List.of(session));
    }
}
