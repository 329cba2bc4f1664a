package dev.narada.query.rooms;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.log.Recorded;
import dev.narada.query.Audience;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import dev.narada.query.room.Room;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class SpeedTest {

    private static final Logger LOG = LoggerFactory.getLogger(SpeedTest.class);

    @Test
    void ten_thousand_events_of_a_busy_room_are_folded() {
        var events = busy();
        for (var warm = 0; warm < 5; warm++) {
            Room.empty(W).applyAll(events);
        }

        var start = System.nanoTime();
        var room = Room.empty(W).applyAll(events);
        var folded = System.nanoTime();
        var board = Json.bytes(Board.of(room, Audience.PARTICIPANT, null));
        var shown = System.nanoTime();

        LOG.info(
                "{} events folded in {} ms; board of {} ideas, {} bytes, shown in {} ms",
                events.size(),
                (folded - start) / 1_000_000.0,
                room.ideas().all().size(),
                board.length,
                (shown - folded) / 1_000_000.0);
        assertThat(room.position()).isEqualTo(events.size());
    }

    private static List<Recorded<Fact>> busy() {
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
        while (record.events().size() < 10_000) {
            for (var i = 0; i < 1_000; i++) {
                record.then(endorsed(dice.nextInt(500), people[dice.nextInt(100)]));
            }
        }
        return record.events().subList(0, 10_000);
    }
}
