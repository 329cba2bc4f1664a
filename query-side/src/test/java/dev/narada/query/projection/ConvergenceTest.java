package dev.narada.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.query.Books;
import dev.narada.query.Lodz;
import dev.narada.query.Record;
import dev.narada.query.Samples;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However a history reaches the room, everybody sees the same in every view. */
class ConvergenceTest {

    private static final int HISTORIES = 1_000;
    private static final int RESTARTED = 50;
    private static final int LONGEST = 300;

    private final long seed = new Random().nextLong();

    @Test
    @Tag("full")
    void histories_folded_at_once_in_batches_and_with_repeats_look_the_same() {
        for (var number = 0; number < HISTORIES; number++) {
            var dice = new Random(seed + number);
            var events = history(dice);
            var live = Checksums.of(WorkshopState.empty(Lodz.W).applyAll(events));
            for (var batch : List.of(1, 7, 256)) {
                assertThat(Checksums.of(inBatches(events, batch)))
                        .as("history %d of seed %d in batches of %d", number, seed, batch)
                        .isEqualTo(live);
            }
            assertThat(Checksums.of(deliveredAgain(events, dice)))
                    .as("history %d of seed %d, delivered again and again", number, seed)
                    .isEqualTo(live);
        }
        System.out.printf(
                "P4 convergence: seed %d, %,d histories at once, in batches of 1, 7, 256 and with repeats, 0 differences%n",
                seed, HISTORIES);
    }

    @Test
    void a_room_that_follows_through_restarts_looks_like_one_that_is_rebuilt() {
        for (var number = 0; number < RESTARTED; number++) {
            var dice = new Random(seed - number);
            try (var log = Books.empty()) {
                var facts = facts(dice).stream()
                        .filter(fact -> Books.takes(log, fact))
                        .toList();
                var seen = Map.<String, String>of();
                for (var from = 0; from < facts.size(); ) {
                    var to = Math.min(facts.size(), from + 1 + dice.nextInt(100));
                    seen = followed(log, facts.subList(from, to));
                    from = to;
                }
                assertThat(seen)
                        .as("history %d of seed %d through restarts", number, seed)
                        .isEqualTo(Checksums.of(Books.folded(log, Lodz.W)));
            }
        }
        System.out.printf(
                "P4 restarts: seed %d, %,d histories followed through restarts and rebuilt, 0 differences%n",
                seed, RESTARTED);
    }

    private static List<Fact> facts(Random dice) {
        var samples = new Samples(dice, Lodz.W, 5);
        var facts = new ArrayList<Fact>(List.of(Lodz.scheduled()));
        var length = 1 + dice.nextInt(LONGEST);
        while (facts.size() <= length) {
            facts.add(samples.any());
        }
        return facts;
    }

    private static List<Recorded<Fact>> history(Random dice) {
        return new Record(Lodz.W).then(facts(dice).toArray(Fact[]::new)).events();
    }

    /** What a server sees that is started, follows what happens, and is stopped. */
    private static Map<String, String> followed(Log<Fact> log, List<Fact> happening) {
        Books.write(log, happening.getFirst());
        try (var rooms = new LiveWorkshops(log, Clock.systemUTC())) {
            var hall = rooms.open(Lodz.W).join().orElseThrow();
            happening.stream().skip(1).forEach(fact -> Books.write(log, fact));
            rooms.reached(hall, log.tail()).join();
            return Checksums.of(hall.room());
        }
    }

    private static WorkshopState inBatches(List<Recorded<Fact>> events, int size) {
        var room = WorkshopState.empty(Lodz.W);
        for (var from = 0; from < events.size(); from += size) {
            room = room.applyAll(events.subList(from, Math.min(events.size(), from + size)));
        }
        return room;
    }

    /** Now and then some of what was delivered already comes once more, as it does after a restart. */
    private static WorkshopState deliveredAgain(List<Recorded<Fact>> events, Random dice) {
        var room = WorkshopState.empty(Lodz.W);
        for (var i = 0; i < events.size(); i++) {
            room = room.apply(events.get(i));
            if (dice.nextInt(5) == 0) {
                room = room.applyAll(events.subList(Math.max(0, i - dice.nextInt(20)), i + 1));
            }
        }
        return room;
    }
}
