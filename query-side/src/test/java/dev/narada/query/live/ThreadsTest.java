package dev.narada.query.live;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.query.House;
import dev.narada.query.board.Code;
import dev.narada.query.board.DoorCodes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Looking the code up may take long, so that neither the network nor the rooms may wait for it. */
class ThreadsTest {

    private static final FramePacing BRISK =
            new FramePacing(Duration.ofMillis(1), Duration.ofMillis(200), Duration.ofMillis(500), 3, 6, 50);

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

    @Test
    void who_may_see_the_code_has_it_in_the_first_frame_and_nobody_else_has_it_looked_up() throws Exception {
        var codes = new Forgetful();
        try (var house = new House(BRISK, codes)) {
            house.write(scheduled());
            first(house, "PROJECTOR");
            await().until(() -> house.live().viewers() == 0);
            house.write(new DoorOpened(W, FIRST));
            assertThat(first(house, "NOBODY").has("code")).isFalse();
            assertThat(codes.recalled).isEmpty();

            assertThat(first(house, "PROJECTOR").path("code").asString()).isEqualTo("K7M4RX");
        }
        assertThat(codes.recalled).hasSize(1).noneMatch(ThreadsTest::isShared);
    }

    private static JsonNode first(House house, String who) throws Exception {
        try (var screen = new Phone(house, "/board/live", who, null)) {
            return screen.next().json().path("view").path("door");
        }
    }

    private static boolean isShared(String thread) {
        return thread.startsWith("rooms-") || thread.startsWith("reactor-http") || thread.startsWith("live-");
    }

    /** Knows at once only what it has been told to have at hand. */
    private static final class Forgetful implements DoorCodes {

        private final List<String> recalled = new CopyOnWriteArrayList<>();

        @Override
        public Optional<Code> current(WorkshopId workshop) {
            return Optional.of(new Code("K7M4RX", "http://room/#s=1"));
        }

        @Override
        public Optional<Code> seen(WorkshopId workshop) {
            return recalled.isEmpty() ? Optional.empty() : current(workshop);
        }

        @Override
        public void recall(WorkshopId workshop) {
            recalled.add(Thread.currentThread().getName());
        }
    }
}
