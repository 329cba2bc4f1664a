package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.log.Log;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.query.Books;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is printed says how much it covers, and leads to the note. */
class ImprintTest {

    private final Log<Fact> log = Books.empty();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void it_leads_to_the_note_and_has_the_whole_root_with_it() {
        var kept = log.checkpoints().make(W.toString(), Books.write(log, scheduled()), "DOOR");
        var root = Checkpoint.parse(SignedNote.parse(kept.note()).text()).root();

        var imprint = Imprint.of(kept, "https://narada.example");

        var parts = imprint.found().split("#", 2);
        assertThat(parts[0]).isEqualTo("https://narada.example/api/workshops/" + W + "/record/checkpoint?size=1");
        assertThat(Base64.getUrlDecoder().decode(parts[1])).isEqualTo(root);
        assertThat(Base64.getEncoder().encodeToString(root)).startsWith(imprint.shortRoot());
    }

    @Test
    void without_an_address_for_everybody_it_is_the_beginning_of_the_note() {
        var kept = log.checkpoints().make(W.toString(), Books.write(log, scheduled()), "DOOR");

        assertThat(kept.note()).startsWith(Imprint.of(kept, null).found() + "\nepoch 0\n");
    }

    @Test
    void a_look_at_the_past_has_the_one_of_then() {
        var imprints = new Imprints(log.checkpoints(), Optional::empty);
        assertThat(imprints.latest(W, 5)).isEmpty();
        log.checkpoints().make(W.toString(), Books.write(log, scheduled()), "DOOR");
        log.checkpoints().make(W.toString(), Books.write(log, need(1, "Ławka", ALA), need(2, "Cień", ALA)), "PHASE");

        assertThat(imprints.latest(W, 9)).map(Imprint::size).contains(3L);
        assertThat(imprints.latest(W, 3)).map(Imprint::size).contains(3L);
        assertThat(imprints.latest(W, 2)).map(Imprint::size).contains(1L);
        assertThat(imprints.latest(W, 0)).isEmpty();
    }
}
