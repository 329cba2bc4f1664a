package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Cover;
import dev.narada.log.Draft;
import dev.narada.log.Tag;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the published vectors say of a small ledger; whoever writes another verifier starts from the same file. */
class VectorsTest {

    private static final String LEDGER = "0197a000-0000-7000-8000-000000000001";
    private static final UUID COMMAND = UUID.fromString("0197a000-0000-7000-8000-0000000000c1");
    private static final Instant T = Instant.parse("2021-11-10T13:00:00.120Z");
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f".repeat(2));

    @Test
    void the_record_of_a_small_ledger_is_what_the_vectors_say() throws IOException {
        var published = read("/vectors/ledger.json");

        assertThat(CanonicalJson.text(made())).isEqualTo(CanonicalJson.text(published));
    }

    private static Map<String, Object> made() {
        var genesis = new Genesis(LEDGER, "example.org/log", T, null).bytes();
        var first = leaf(0, "Ławka przy przystanku");
        var second = leaf(1, "A 🗳 \"vote\"\n");
        var start = Chain.start(genesis);
        var afterFirst = Chain.link(start, first);
        var hashes = List.of(Chain.leafHash(first), Chain.leafHash(second));
        var vectors = new TreeMap<String, Object>();
        vectors.put("genesis", text(genesis));
        vectors.put("salt", HexFormat.of().formatHex(SALT));
        vectors.put("plaintexts", List.of("Ławka przy przystanku", "A 🗳 \"vote\"\n"));
        vectors.put("leaves", List.of(text(first), text(second)));
        vectors.put("leafHashes", hashes.stream().map(HexFormat.of()::formatHex).toList());
        vectors.put("chain", List.of(hex(start), hex(afterFirst), hex(Chain.link(afterFirst, second))));
        vectors.put("root", hex(MerkleTree.root(hashes)));
        return vectors;
    }

    private static byte[] leaf(int n, String words) {
        var id = UUID.fromString("0197a000-0000-7000-8000-0000000000e" + n);
        var draft = new Draft(
                id,
                "ideas.proposed",
                1,
                Map.of("ideaId", "0197a000-0000-7000-8000-0000000000a" + n, "hidden", false),
                List.of(),
                Set.of());
        var sealed = Commitment.to(SALT, LEDGER, id, "ledger:" + LEDGER, "title", words);
        return LeafTemplate.of(LEDGER, COMMAND, "participant:0197", draft, List.of(sealed))
                .bytes(n, T);
    }

    @Test
    void a_leaf_is_canonical_and_comes_back_from_its_bytes() {
        var bytes = leaf(1, "words");

        assertThat(CanonicalJson.bytes(JsonReader.read(bytes))).isEqualTo(bytes);
        var leaf = Leaf.parse(bytes);
        assertThat(leaf.n()).isEqualTo(1);
        assertThat(leaf.t()).isEqualTo(T);
        assertThat(leaf.command()).isEqualTo(COMMAND);
        assertThat(leaf.sealed()).extracting(Commitment::field).containsExactly("title");
    }

    @Test
    void a_leaf_with_a_cover_is_canonical_and_gives_it_back() {
        var cover = new Cover("m-1", T.plusNanos(1), Map.of("trace", "ą"), Set.of(new Tag("mood", "good:very")));
        var draft = new Draft(UUID.randomUUID(), "ideas.proposed", 1, Map.of(), List.of(), Set.of(), cover);

        var bytes = LeafTemplate.of(LEDGER, COMMAND, "participant:0197", draft, List.of())
                .bytes(7, T);

        assertThat(CanonicalJson.bytes(JsonReader.read(bytes))).isEqualTo(bytes);
        assertThat(Leaf.parse(bytes).cover()).isEqualTo(cover);
        assertThat(Leaf.parse(leaf(1, "words")).cover()).isNull();
    }

    private static Object read(String resource) throws IOException {
        try (var stream = VectorsTest.class.getResourceAsStream(resource)) {
            return JsonReader.read(stream.readAllBytes());
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
