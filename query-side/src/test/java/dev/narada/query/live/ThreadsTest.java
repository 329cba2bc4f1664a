package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.workshop.DoorOpened;
import dev.narada.query.House;
import dev.narada.query.board.Code;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Looking the code up may take long, so that neither the network nor the rooms may wait for it. */
class ThreadsTest {

    private static final Pace BRISK =
            new Pace(Duration.ofMillis(1), Duration.ofMillis(200), Duration.ofMillis(500), 3, 50);

    @Test
    void nothing_slow_is_done_on_threads_that_serve_the_network_or_the_rooms() throws Exception {
        var threads = new CopyOnWriteArrayList<String>();
        try (var house = new House(BRISK, _ -> {
            threads.add(Thread.currentThread().getName());
            return Optional.of(new Code("K7M4RX", "http://room/#s=1"));
        })) {
            house.write(scheduled(), new DoorOpened(W, FIRST));
            for (var who : List.of("FACILITATOR", "PROJECTOR")) {
                try (var screen = new Phone(house, "/board/live", who, null)) {
                    assertThat(screen.next().event()).isEqualTo("snapshot");
                }
            }
        }
        assertThat(threads)
                .isNotEmpty()
                .noneMatch(each -> each.startsWith("rooms-") || each.startsWith("reactor-http"));
    }
}
