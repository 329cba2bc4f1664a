package dev.narada.log.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.log.Commit;
import dev.narada.log.Draft;
import dev.narada.log.Proofs;
import dev.narada.log.Verdict;
import dev.narada.log.json.CanonicalJson;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * P12: every release leaves a store behind, {@code golden/<release>/}, and every later program reads it: leaves and
 * chain as they were, events as they are understood today. A new release is added with {@code -Dapprove=<release>}.
 */
class GoldenStoreTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String LEDGER = "golden";

    @TempDir
    private Path directory;

    static Stream<Path> releases() throws IOException {
        var release = System.getProperty("approve");
        if (release != null && !release.isEmpty() && Files.notExists(GOLDEN.resolve(release))) {
            make(GOLDEN.resolve(release));
        }
        try (var releases = Files.list(GOLDEN)) {
            return releases.sorted().toList().stream();
        }
    }

    @Test
    void there_is_a_store_to_read() throws IOException {
        assertThat(releases()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void a_store_of_this_release_is_read_and_none_of_its_hashes_changes(Path release) throws IOException {
        SqliteBackup.restore(release, release.resolve("keys"), directory, _ -> {});

        try (var log = SqliteLog.open(directory, EventContractTest.FORMAT, Clock.systemUTC())) {
            log.verify();
            var proofs = log.proofs(LEDGER);
            assertThat(leaves(proofs)).isEqualTo(Files.readAllLines(release.resolve("leaves.jsonl")));
            assertThat(chain(proofs) + "\n").isEqualTo(Files.readString(release.resolve("chain.txt")));
            assertThat(decoded(log)).isEqualTo(Files.readAllLines(release.resolve("decoded.jsonl")));
            Verdict.of(
                    "P12 store of release " + release.getFileName(),
                    "no seed, %d events read, 0 hashes changed",
                    proofs.entries().size());
        }
    }

    private static void make(Path release) throws IOException {
        var live = Files.createTempDirectory("golden");
        try (var log = SqliteLog.open(live, EventContractTest.FORMAT, Clock.systemUTC())) {
            for (var type : Facts.BY_NAME.values().stream()
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .toList()) {
                log.append(new Commit(
                                LEDGER,
                                UUID.randomUUID(),
                                "somebody",
                                bytes("request"),
                                bytes("answer"),
                                List.of(log.draft(Samples.of(type))),
                                null,
                                List.of()))
                        .join();
            }
            SqliteBackup.take(live, release, _ -> {});
            Files.write(release.resolve("leaves.jsonl"), leaves(log.proofs(LEDGER)));
            Files.writeString(release.resolve("chain.txt"), chain(log.proofs(LEDGER)) + "\n");
            Files.write(release.resolve("decoded.jsonl"), decoded(log));
        }
    }

    private static List<String> leaves(Proofs proofs) {
        return proofs.entries().stream()
                .map(entry -> new String(entry.leaf(), StandardCharsets.UTF_8))
                .toList();
    }

    private static String chain(Proofs proofs) {
        return HexFormat.of().formatHex(proofs.entries().getLast().chain());
    }

    /** The events as this program understands them, sealed words included. */
    private static List<String> decoded(SqliteLog<Fact> log) {
        var lines = new ArrayList<String>();
        log.read(LEDGER, 0, commit -> {
            for (var recorded : commit) {
                var draft = EventContractTest.FORMAT.draft(recorded.id(), recorded.event());
                var line = new TreeMap<String, Object>();
                line.put("data", draft.data());
                line.put("type", draft.type());
                line.put(
                        "words",
                        draft.secrets().stream()
                                .collect(Collectors.toMap(Draft.Secret::field, Draft.Secret::plaintext)));
                lines.add(CanonicalJson.text(line));
            }
        });
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
