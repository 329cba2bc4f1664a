package dev.narada.query.state;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.narada.events.Fact;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Lodz;
import dev.narada.query.Record;
import dev.narada.query.Samples;
import dev.narada.query.board.Board;
import dev.narada.query.board.LateTray;
import dev.narada.query.board.Plan;
import dev.narada.query.json.Json;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Attendance;
import dev.narada.query.workshop.Agenda;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    static Stream<Class<? extends Fact>> every_fact() {
        return Samples.types().stream();
    }

    @ParameterizedTest
    @MethodSource("every_fact")
    void every_fact_is_taken_by_every_view_whatever_was_before(Class<? extends Fact> type) {
        var samples = new Samples(new Random(type.getName().hashCode()), Lodz.W, 4);
        var busy = new Record(Lodz.W);
        for (var i = 0; i < 300; i++) {
            busy.then(samples.any());
        }
        var fresh = new Record(Lodz.W).then(samples.of(type));

        for (var i = 0; i < 20; i++) {
            busy.then(samples.of(type));
        }

        assertThatCode(() -> renderAll(fresh.room())).doesNotThrowAnyException();
        assertThatCode(() -> renderAll(busy.room())).doesNotThrowAnyException();
    }

    private static void renderAll(WorkshopState room) {
        for (var audience : Audience.values()) {
            Json.bytes(Board.of(room, audience, null));
            Json.bytes(Plan.of(room, audience));
            Json.bytes(Attendance.of(room.position(), room.stage(), room.people(), audience));
        }
        Json.bytes(LateTray.of(room));
        Json.bytes(Agenda.of(room.position(), room.stage(), room.course()));
        for (var who : room.people().all().keySet()) {
            Json.bytes(java.util.Objects.requireNonNull(Mine.of(room, who, Language.PL)));
        }
    }
}
