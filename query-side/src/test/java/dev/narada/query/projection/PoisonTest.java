package dev.narada.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.Resumed;
import dev.narada.query.Books;
import dev.narada.query.Lodz;
import dev.narada.query.Samples;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An event that cannot be shown stops its own workshop, says so, and is never stepped over. */
class PoisonTest {

    private static final int SEEDS = 100;
    private static final WorkshopId OTHER = new WorkshopId(Lodz.id(2));

    private final long seed = new Random().nextLong();

    @Test
    void a_poisoned_event_is_parked_and_named_and_after_the_fix_nothing_is_missing() {
        for (var number = 0; number < SEEDS; number++) {
            poisoned(new Random(seed + number));
        }
        System.out.printf(
                "P11 poison: seed %d, %d poisoned events, each parked and named, 0 stepped over, 0 other rooms stopped,"
                        + " 0 differences after the fix%n",
                seed, SEEDS);
    }

    private void poisoned(Random dice) {
        var poison = new AtomicLong();
        try (var log = Books.empty();
                var rooms = new LiveWorkshops(log, Clock.systemUTC(), (room, next) -> {
                    if (next.position() == poison.get()) {
                        throw new IllegalStateException("cannot be shown");
                    }
                    return room.apply(next);
                })) {
            Books.write(log, Lodz.scheduled());
            Books.write(log, new Resumed(OTHER));
            var hall = rooms.open(Lodz.W).join().orElseThrow();
            var other = rooms.open(OTHER).join().orElseThrow();
            poison.set(log.tail() + 1 + dice.nextInt(50));
            var samples = new Samples(dice, Lodz.W, 5);
            Stream.generate(samples::any)
                    .filter(fact -> Books.takes(log, fact))
                    .limit(60)
                    .forEach(fact -> Books.write(log, fact));

            await().atMost(Duration.ofSeconds(30)).until(() -> !rooms.parked().isEmpty());
            assertThat(rooms.parked().getFirst().position()).as("seed %d", seed).isEqualTo(poison.get());
            assertThatThrownBy(hall::room).isInstanceOf(StandstillException.class);
            rooms.reached(other, Books.write(log, new Paused(OTHER))).join();
            assertThat(other.room().stage().doing().paused()).isTrue();

            poison.set(0);
            rooms.rebuild(hall).join();
            assertThat(Checksums.of(hall.room()))
                    .as("seed %d", seed)
                    .isEqualTo(Checksums.of(Books.folded(log, Lodz.W)));
        }
    }
}
