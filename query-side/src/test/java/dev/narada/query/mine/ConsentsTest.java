package dev.narada.query.mine;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.ConsentWithdrawn;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentsTest {

    private final Record record =
            begun().then(registered(ALA, "Ala", FIRST), new ConsentGiven(W, ALA, "contact", "2021-11"));

    @Test
    void a_person_sees_what_they_agreed_to_until_they_take_it_back() {
        assertThat(Mine.of(record.room(), ALA, Language.PL).consents()).isEqualTo(Map.of("contact", "2021-11"));

        record.then(new ConsentWithdrawn(W, ALA, "contact"));

        assertThat(Mine.of(record.room(), ALA, Language.PL).consents()).isEmpty();
    }

    @Test
    void nobody_reads_it_on_the_board() {
        assertThat(Json.text(Board.of(record.room(), Audience.PARTICIPANT, null)))
                .doesNotContain("2021-11\"");
    }
}
