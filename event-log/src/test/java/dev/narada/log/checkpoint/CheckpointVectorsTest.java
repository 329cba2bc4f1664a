package dev.narada.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.json.JsonReader;
import dev.narada.log.record.Chain;
import dev.narada.log.record.MerkleTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A note that another program made ({@code vectors/checkpoint.py}) is made here to the byte, and read. */
class CheckpointVectorsTest {

    private static final String INSTANCE = "narada/0197a000-0000-7000-8000-00000000000f";
    private static final String LEDGER = "0197a000-0000-7000-8000-000000000001";

    private Map<String, Object> published;

    @BeforeEach
    void read() throws IOException {
        try (var stream = getClass().getResourceAsStream("/vectors/checkpoint.json")) {
            published = JsonReader.readObject(stream.readAllBytes());
        }
    }

    @Test
    void the_same_leaves_and_key_give_the_same_note() {
        var key = SigningKey.of(INSTANCE, HexFormat.of().parseHex(text("seed")));

        assertThat(key.verifier().text()).isEqualTo(text("verifierKey"));
        assertThat(made().text()).isEqualTo(text("text"));
        assertThat(key.sign(made().text())).hasToString(text("note"));
    }

    @Test
    void the_note_is_read_and_its_signature_holds() {
        var note = SignedNote.parse(text("note"));

        assertThat(VerifierKey.parse(text("verifierKey")).hasSigned(note)).isTrue();
        assertThat(note).hasToString(text("note"));
        assertThat(Checkpoint.parse(note.text()).text()).isEqualTo(made().text());
    }

    private Checkpoint made() {
        var leaves = ((List<?>) published.get("leaves"))
                .stream().map(leaf -> bytes((String) leaf)).toList();
        var chain = Chain.start(bytes(text("genesis")));
        for (var leaf : leaves) {
            chain = Chain.link(chain, leaf);
        }
        var root = MerkleTree.root(leaves.stream().map(Chain::leafHash).toList());
        return new Checkpoint(
                INSTANCE, LEDGER, leaves.size(), root, 0, chain, Instant.parse("2021-11-10T13:00:00.120Z"));
    }

    private String text(String name) {
        return (String) published.get(name);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
