package dev.narada.query.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.log.Recorded;
import dev.narada.query.Lodz;
import dev.narada.query.Record;
import dev.narada.query.Samples;
import dev.narada.query.room.Room;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

class ConvergenceTest {

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void however_a_history_is_folded_everybody_sees_the_same(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int length) {
        var events = history(new Random(seed), length);
        var live = Checksums.of(Room.empty(Lodz.W).applyAll(events));

        for (var batch : List.of(1, 7, 256)) {
            assertThat(Checksums.of(inBatches(events, batch))).isEqualTo(live);
        }
        assertThat(Checksums.of(deliveredAgain(events, new Random(seed)))).isEqualTo(live);
    }

    private static List<Recorded<Fact>> history(Random dice, int length) {
        var samples = new Samples(dice, Lodz.W, 5);
        var record = new Record(Lodz.W).then(Lodz.scheduled());
        for (var i = 0; i < length; i++) {
            record.then(samples.any());
        }
        return record.events();
    }

    private static Room inBatches(List<Recorded<Fact>> events, int size) {
        var room = Room.empty(Lodz.W);
        for (var from = 0; from < events.size(); from += size) {
            room = room.applyAll(events.subList(from, Math.min(events.size(), from + size)));
        }
        return room;
    }

    /** Now and then some of what was delivered already comes once more, as it does after a restart. */
    private static Room deliveredAgain(List<Recorded<Fact>> events, Random dice) {
        var room = Room.empty(Lodz.W);
        for (var i = 0; i < events.size(); i++) {
            room = room.apply(events.get(i));
            if (dice.nextInt(5) == 0) {
                room = room.applyAll(events.subList(Math.max(0, i - dice.nextInt(20)), i + 1));
            }
        }
        return room;
    }
}
