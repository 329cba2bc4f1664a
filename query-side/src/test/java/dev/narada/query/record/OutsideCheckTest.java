package dev.narada.query.record;

import static dev.narada.query.Lodz.W;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.json.CanonicalJson;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that was written from the RFC alone comes to the roots of exported records, and takes every proof. */
class OutsideCheckTest {

    private static final int LENGTH = 70;

    @TempDir
    Path directory;

    @BeforeEach
    void bring() throws IOException {
        try (var program = OutsideCheckTest.class.getResourceAsStream("/vectors/tree.py")) {
            Files.write(
                    directory.resolve("tree.py"),
                    Objects.requireNonNull(program).readAllBytes());
        }
    }

    @Test
    void every_root_and_proof_of_a_record_holds_outside() throws Exception {
        var told = told();

        assertThat(said(told)).isEqualTo("every root and every proof holds\n");

        told.put("roots", Map.of("1", "00".repeat(32)));
        assertThat(said(told)).contains("is another");
    }

    private static Map<String, Object> told() throws Exception {
        try (var log = Books.empty()) {
            Exported.write(log, new Random(7), LENGTH);
            var record = Bundle.of(Exported.of(log, Audience.PUBLIC));
            var checkpoints = log.checkpoints();
            var roots = new TreeMap<String, Object>();
            for (var kept : checkpoints.all(W.toString())) {
                var root =
                        Checkpoint.parse(SignedNote.parse(kept.note()).text()).root();
                roots.put(String.valueOf(kept.size()), HexFormat.of().formatHex(root));
            }
            var inclusion = new ArrayList<Object>();
            var consistency = new ArrayList<Object>();
            var sizes = new TreeSet<>(roots.keySet().stream().map(Long::valueOf).toList());
            for (var to : sizes) {
                for (var n = 0L; n < to; n++) {
                    var hashes = hex(checkpoints.inclusion(W.toString(), n, to).hashes());
                    inclusion.add(Map.of("n", n, "size", to, "hashes", hashes));
                }
                for (var from : sizes.headSet(to, true)) {
                    var hashes = hex(checkpoints.consistency(W.toString(), from, to));
                    consistency.add(Map.of("from", from, "to", to, "hashes", hashes));
                }
            }
            var leaves = new String(record.file("events.jsonl"), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_8)))
                    .toList();
            return new TreeMap<>(
                    Map.of("leaves", leaves, "roots", roots, "inclusion", inclusion, "consistency", consistency));
        }
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

    private String said(Map<String, Object> told) throws IOException {
        var process = new ProcessBuilder("python3", "tree.py", "check")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();
        try (var to = process.getOutputStream()) {
            to.write(CanonicalJson.bytes(told));
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
