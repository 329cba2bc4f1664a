package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever has been told that it is done sees it at once, without asking for a position. */
class ReadingOwnWritesTest extends AtTheDoors {

    private static final int TIMES = 200;

    @Test
    void what_was_written_is_in_the_next_look() {
        for (var time = 0; time < TIMES; time++) {
            var budget = 1 + time % 12;
            house.clock.turn(Duration.ofSeconds(1));
            done("PUT", WORKSHOP + "/rules", Map.of("dotBudget", budget));
            var seen =
                    read(house.call("GET", WORKSHOP, null, null).expectStatus().isOk());
            assertThat(seen.get("rules"))
                    .as("after %d changes", time + 1)
                    .extracting("dotBudget")
                    .isEqualTo(budget);
        }
    }
}
