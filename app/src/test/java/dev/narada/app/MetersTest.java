package dev.narada.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.http.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What is counted is told on a port that whoever runs Narada has opened for it, and nowhere else. */
class MetersTest {

    private static final String METERS = "/actuator/prometheus";

    @Test
    void whoever_opens_a_port_for_it_sees_what_is_kept_in_memory_and_who_listens() {
        try (var house = House.open(
                "--management.server.port=0",
                "--management.server.address=127.0.0.1",
                "--management.endpoints.web.exposure.include=health,prometheus")) {
            var workshop = "/api/workshops/" + UUID.randomUUID();
            var owner = house.keys().account(Role.OWNER, null);
            house.call("PUT", workshop, owner, House.announced(UUID.randomUUID().toString()))
                    .expectStatus()
                    .isCreated();
            house.call("PUT", workshop + "/rules", owner, Map.of("itemsPerPerson", 7))
                    .expectStatus()
                    .isOk();
            try (var line = new RawLine(house.url())) {
                line.send("GET " + workshop + "/board/live HTTP/1.1\r\nHost: localhost\r\n\r\n")
                        .until("snapshot");

                var kept = house.log.inMemory();
                assertThat(kept.ledgers()).isPositive();
                assertThat(metersOf(house))
                        .contains("narada_live_streams 1.0\n")
                        .contains("narada_ledgers_kept " + (double) kept.ledgers() + "\n")
                        .contains("narada_ledgers_events " + (double) kept.events() + "\n")
                        .contains("narada_ledgers_found_total " + (double) kept.found() + "\n")
                        .contains("narada_ledgers_read_total " + (double) kept.read() + "\n")
                        .contains("narada_ledgers_left_total " + (double) kept.left() + "\n")
                        .contains("narada_ledgers_bytes ")
                        .contains("narada_ledgers_bytes_most ");
            }
            await().untilAsserted(() -> assertThat(metersOf(house)).contains("narada_live_streams 0.0\n"));
            house.call("GET", METERS, owner, null).expectStatus().isNotFound();
        }
    }

    private static String metersOf(House house) {
        var port = house.bean(Environment.class).getRequiredProperty("local.management.port");
        return new String(
                WebTestClient.bindToServer()
                        .baseUrl("http://127.0.0.1:" + port)
                        .build()
                        .get()
                        .uri(METERS)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody(),
                UTF_8);
    }
}
