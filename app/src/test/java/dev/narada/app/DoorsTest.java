package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Coming in at the doors of a running house, and coming again. */
class DoorsTest extends AtTheDoors {

    @Test
    void the_code_is_the_same_until_it_is_rotated_and_never_localhost() {
        var door = openDoor(FIRST);
        assertThat(openDoor(FIRST).get("code")).isEqualTo(door.get("code"));
        assertThat(String.valueOf(door.get("joinUrl"))).startsWith("http://").contains("/#s=");
        var rotated = done("POST", WORKSHOP + "/door/code", Map.of());
        assertThat(rotated.get("code")).isNotEqualTo(door.get("code"));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(join(Map.of("code", rotated.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void a_known_phone_is_the_same_person_at_the_next_session() {
        var here = join(Map.of("secret", secret(openDoor(FIRST))), null, null);
        var again = join(Map.of("secret", secret(openDoor(SECOND))), cookie(here), null);
        assertThat(again.getResponseBody().get("participantId"))
                .isEqualTo(here.getResponseBody().get("participantId"));
        assertThat(again.getResponseBody().get("changed")).isEqualTo(true);
        assertThat(join(Map.of("secret", secret(openDoor(SECOND))), cookie(here), null)
                        .getResponseBody()
                        .get("changed"))
                .isEqualTo(false);
    }

    @Test
    void an_answer_that_was_lost_on_the_way_is_given_again() {
        var secret = secret(openDoor(FIRST));
        var key = UUID.randomUUID();
        var lost = join(Map.of("secret", secret), null, key);
        var tail = house.log.tail();
        var again = join(Map.of("secret", secret), null, key);
        assertThat(again.getResponseBody().get("participantId"))
                .isEqualTo(lost.getResponseBody().get("participantId"));
        assertThat(again.getResponseHeaders().getFirst("Idempotent-Replay")).isEqualTo("true");
        assertThat(house.log.tail()).isEqualTo(tail);
        house.call("GET", "/api/me", cookie(again), null)
                .expectBody()
                .jsonPath("$.role")
                .isEqualTo("PARTICIPANT");
    }

    @Test
    void the_key_in_the_record_does_not_open_the_seat() {
        var secret = secret(openDoor(FIRST));
        var joined = join(Map.of("secret", secret), null, UUID.randomUUID());
        var inRecord = new ArrayList<UUID>();
        house.log.read(0, commit -> commit.forEach(event -> inRecord.add(event.command())));
        for (var key : inRecord) {
            assertThat(join(Map.of("secret", secret), null, key)
                            .getResponseBody()
                            .get("participantId"))
                    .isNotEqualTo(joined.getResponseBody().get("participantId"));
        }
    }

    @Test
    void a_locked_door_opens_to_no_code() {
        var door = openDoor(FIRST);
        done("PUT", WORKSHOP + "/door", Map.of("state", "LOCKED"));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(join(Map.of("secret", secret(door)), null, null).getStatus().value())
                .isEqualTo(404);
    }

    @Test
    void who_guesses_has_to_wait_and_who_scans_does_not() {
        var door = openDoor(FIRST);
        for (int i = 0; i < 60; i++) {
            assertThat(join(Map.of("code", "AAAA" + "346789".charAt(i / 10) + "BCDEFGHJKL".charAt(i % 10)), null, null)
                            .getStatus()
                            .value())
                    .isEqualTo(404);
        }
        var stopped = join(Map.of("code", door.get("code")), null, null);
        assertThat(stopped.getStatus().value()).isEqualTo(429);
        assertThat(stopped.getResponseHeaders().getFirst("Retry-After")).isEqualTo("1");
        assertThat(stopped.getResponseBody().get("code")).isEqualTo("TOO_MANY_CODES");
        assertThat(join(Map.of("secret", secret(door)), null, null).getStatus().value())
                .isEqualTo(201);
        house.clock.turn(Duration.ofMinutes(1));
        assertThat(join(Map.of("code", door.get("code")), null, null)
                        .getStatus()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void a_whole_room_behind_one_address_gets_in() {
        var code = openDoor(FIRST).get("code");
        var statuses = IntStream.range(0, 200)
                .parallel()
                .mapToObj(
                        _ -> join(Map.of("code", code), null, null).getStatus().value())
                .toList();
        assertThat(statuses).hasSize(200).containsOnly(201);
    }
}
