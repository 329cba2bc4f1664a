package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.http.Role;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who is told where this server is found. */
class InstanceTest {

    private static final String WORKSHOP = "/api/workshops/" + UUID.randomUUID();

    @Test
    void a_stranger_is_told_where_this_network_is_only_while_a_door_stands_open() {
        try (var other = House.open()) {
            var keys = other.keys();
            var leader = keys.account(Role.OWNER, null);
            var session = UUID.randomUUID().toString();
            other.call("PUT", WORKSHOP, leader, House.announced(session))
                    .expectStatus()
                    .isCreated();
            told(other, null, false);
            told(other, leader, true);
            door(other, leader, session, "OPEN");
            told(other, null, true);
            door(other, leader, session, "LOCKED");
            told(other, null, false);
        }
    }

    @Test
    void everybody_is_told_what_is_declared_about_accessibility() {
        try (var house = House.open(
                "--narada.accessibility.organiser=Centerko",
                "--narada.accessibility.email=dostepnosc@example.org",
                "--narada.accessibility.reviewed=2026-11-20")) {
            house.call("GET", "/api/instance", null, null)
                    .expectBody()
                    .jsonPath("$.accessibility.organiser")
                    .isEqualTo("Centerko")
                    .jsonPath("$.accessibility.reviewed")
                    .isEqualTo("2026-11-20")
                    .jsonPath("$.accessibility.phone")
                    .doesNotExist();
        }
    }

    private static void door(House other, String leader, String session, String state) {
        other.call("PUT", WORKSHOP + "/door", leader, Map.of("state", state, "sessionId", session))
                .expectStatus()
                .isOk();
    }

    private static void told(House other, @Nullable String cookie, boolean all) {
        var body = other.call("GET", "/api/instance", cookie, null)
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(body.contains("baseUrl")).isEqualTo(all);
        assertThat(body.contains("addresses")).isEqualTo(all);
    }
}
