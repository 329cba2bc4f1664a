package dev.narada.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.query.Audience;
import dev.narada.query.Lodz;
import dev.narada.query.Positioned;
import dev.narada.query.Record;
import dev.narada.query.Samples;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import dev.narada.query.people.Attendance;
import dev.narada.query.state.WorkshopState;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MergeTest {

    private static final int HISTORIES = 60;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void what_a_screen_merges_is_the_next_state() {
        var seed = Long.getLong("narada.seed", new Random().nextLong());
        for (var number = 0; number < HISTORIES; number++) {
            var audience = Audience.values()[number % Audience.values().length];
            merges(new Random(seed + number), audience, "seed %d, history %d".formatted(seed, number));
        }

        System.out.printf("Merging: seed %d, %d histories, 0 differences%n", seed, HISTORIES);
    }

    private static void merges(Random dice, Audience audience, String story) {
        var samples = new Samples(dice, Lodz.W, 6);
        var record = new Record(Lodz.W).then(Lodz.scheduled());
        var after = record.room();
        for (var i = 0; i < 80; i++) {
            var before = after;
            for (var more = dice.nextInt(4); more >= 0; more--) {
                record.then(samples.any());
            }
            after = before.applyAll(record.events());

            assertMerges(Board.of(before, audience, null), Board.of(after, audience, null), story);
            assertMerges(attendance(before, audience), attendance(after, audience), story);
        }
    }

    private static Attendance attendance(WorkshopState room, Audience audience) {
        return Attendance.of(room.position(), room.stage(), room.people(), audience);
    }

    private static <V extends java.lang.Record & Positioned> void assertMerges(V before, V after, String story) {
        Delta.between(before, after).ifPresent(delta -> {
            var screen = OnScreen.after(tree(before), MAPPER.readTree(Json.bytes(delta)));
            assertThat(screen).as(story).isEqualTo(tree(after));
        });
    }

    private static ObjectNode tree(Object view) {
        return (ObjectNode) MAPPER.readTree(Json.bytes(view));
    }
}
