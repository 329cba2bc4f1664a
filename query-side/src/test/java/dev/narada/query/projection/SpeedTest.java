package dev.narada.query.projection;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.log.Recorded;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import dev.narada.query.state.WorkshopState;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Folds full rooms and says how long it took; the figures are read, never asserted. */
class SpeedTest {

    @Test
    void ten_thousand_events_of_a_busy_room_are_folded() {
        var events = busy(10_000);
        for (var warm = 0; warm < 5; warm++) {
            WorkshopState.empty(W).applyAll(events);
        }

        var start = System.nanoTime();
        var room = WorkshopState.empty(W).applyAll(events);
        var folded = System.nanoTime();
        var board = Json.bytes(Board.of(room, Audience.PARTICIPANT, null));
        var shown = System.nanoTime();

        System.out.printf(
                "P4 fold: %,d events in %.0f ms; board of %,d ideas, %,d bytes, shown in %.0f ms%n",
                events.size(), millis(start, folded), room.ideas().all().size(), board.length, millis(folded, shown));
        assertThat(room.position()).isEqualTo(events.size());
    }

    @Test
    void a_hundred_thousand_events_are_rebuilt_into_every_view() {
        var events = busy(100_000);

        var start = System.nanoTime();
        var views = Checksums.of(WorkshopState.empty(W).applyAll(events));
        var end = System.nanoTime();

        System.out.printf(
                "P4 rebuild: %,d events into %d views in %.0f ms%n", events.size(), views.size(), millis(start, end));
        assertThat(views).hasSizeGreaterThan(12);
    }

    private static double millis(long from, long to) {
        return (to - from) / 1_000_000.0;
    }

    private static List<Recorded<Fact>> busy(int size) {
        var dice = new Random(7);
        var record = begun();
        var people = new ParticipantId[100];
        for (var i = 0; i < people.length; i++) {
            people[i] = new ParticipantId(id(10_000 + i));
            record.then(registered(people[i], "Uczestniczka " + i, FIRST), checkedIn(people[i], FIRST));
        }
        for (var i = 0; i < 500; i++) {
            record.then(idea(i, "Pomysł numer " + i, people[dice.nextInt(100)]));
        }
        while (record.size() < size) {
            for (var i = 0; i < 1_000; i++) {
                record.then(endorsed(dice.nextInt(500), people[dice.nextInt(100)]));
            }
        }
        return record.events().subList(0, size);
    }
}
