package dev.narada.log.record;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.json.JsonReader;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trees and proofs are what a program says that was written from the RFC alone; {@code tree.py} beside the vectors. */
class TreeVectorsTest {

    private final Map<String, Object> vectors = read();
    private final List<byte[]> leafHashes = texts(vectors.get("leaves")).stream()
            .map(HexFormat.of()::parseHex)
            .map(Chain::leafHash)
            .toList();

    @Test
    void leaves_are_hashed_as_the_vectors_say() {
        assertThat(hex(leafHashes)).isEqualTo(vectors.get("leafHashes"));
    }

    @Test
    void roots_of_every_size_are_those_of_the_vectors() {
        var roots = texts(vectors.get("roots"));
        for (var size = 1; size <= roots.size(); size++) {
            assertThat(hex(List.of(MerkleTree.root(leafHashes.subList(0, size)))))
                    .containsExactly(roots.get(size - 1));
        }
    }

    @Test
    void every_inclusion_is_proved_as_the_vectors_say() {
        assertThat(objects(vectors.get("inclusion"))).hasSize(36).allSatisfy(each -> {
            var size = Math.toIntExact((Long) each.get("size"));
            var path = MerkleTree.inclusion(Math.toIntExact((Long) each.get("n")), leafHashes.subList(0, size));
            assertThat(hex(path)).isEqualTo(each.get("hashes"));
        });
    }

    @Test
    void every_consistency_is_proved_as_the_vectors_say() {
        assertThat(objects(vectors.get("consistency"))).hasSize(36).allSatisfy(each -> {
            var to = Math.toIntExact((Long) each.get("to"));
            var proof = MerkleTree.consistency(Math.toIntExact((Long) each.get("from")), leafHashes.subList(0, to));
            assertThat(hex(proof)).isEqualTo(each.get("hashes"));
        });
    }

    private static Map<String, Object> read() {
        try (var stream = TreeVectorsTest.class.getResourceAsStream("/vectors/tree.json")) {
            return JsonReader.readObject(stream.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    @SuppressWarnings("unchecked") // that is what they are
    private static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }
}
