package dev.narada.query.record;

import static dev.narada.query.Lodz.W;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.Fact;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.log.Proofs;
import dev.narada.log.Verdict;
import dev.narada.log.checkpoint.Checkpoint;
import dev.narada.log.checkpoint.Rfc9162;
import dev.narada.log.checkpoint.SignedNote;
import dev.narada.log.checkpoint.VerifierKey;
import dev.narada.log.record.Chain;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.query.Books;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every phase that was acknowledged has its one checkpoint, whenever the server was killed. */
@Tag("full")
class CheckpointKillTest {

    private static final int KILLS = Integer.getInteger("narada.checkpoint.kills", 5);

    private final List<Long> acknowledged = new ArrayList<>();

    @TempDir
    private Path directory;

    @Test
    void every_phase_has_its_checkpoint_after_every_kill() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(random.nextInt(700));
            made = check();
        }
        Verdict.of(
                "Checkpoints after kill -9",
                "seed %d, %d kills, %,d phases acknowledged, %,d checkpoints, 0 missing, 0 that do not fit",
                seed,
                KILLS,
                acknowledged.size(),
                made);
    }

    private void killAfter(int millis) throws Exception {
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyMeeting.class.getName(),
                        directory.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("ready");
            record(lines, 3);
            CompletableFuture.runAsync(
                    child.toHandle()::destroyForcibly,
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
            record(lines, Integer.MAX_VALUE);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Reads until so many were said or the pipe breaks; a last line without its full stop was not said. */
    private void record(BufferedReader lines, int most) throws IOException {
        for (int said = 0; said < most; said++) {
            var line = lines.readLine();
            if (line == null) {
                return;
            }
            if (line.matches("phase \\d+\\.")) {
                acknowledged.add(Long.valueOf(line.replaceAll("\\D", "")));
            }
        }
    }

    private int check() {
        try (var log = SqliteLog.open(directory, Books.format(), Clock.systemUTC());
                var _ = new CheckpointMaker(log, Clock.systemUTC())) {
            var phases = phases(log);
            await().atMost(Duration.ofSeconds(30)).until(() -> log.checkpoints().reached() >= phases.getLast());
            var kept = log.checkpoints().all(W.toString());
            var atPhases = kept.stream()
                    .filter(each -> each.reason().equals("PHASE"))
                    .map(KeptCheckpoint::position)
                    .toList();
            assertThat(phases).as("lost").containsAll(acknowledged);
            assertThat(atPhases).containsExactlyElementsOf(phases);
            assertThat(kept).allSatisfy(each -> requireFits(log, each, kept.getLast()));
            return kept.size();
        }
    }

    private static List<Long> phases(Log<Fact> log) {
        var phases = new ArrayList<Long>();
        log.read(0, commit -> {
            if (commit.getLast().event() instanceof PhaseStarted) {
                phases.add(commit.getLast().position());
            }
        });
        return phases;
    }

    private static void requireFits(Log<Fact> log, KeptCheckpoint kept, KeptCheckpoint last) {
        var note = SignedNote.parse(kept.note());
        assertThat(VerifierKey.parse(log.checkpoints().verifierKey()).hasSigned(note))
                .isTrue();
        var proof = log.checkpoints().consistency(W.toString(), kept.size(), last.size());
        assertThat(Rfc9162.isConsistent(kept.size(), root(kept), last.size(), root(last), proof))
                .isTrue();
        if (kept.size() == last.size()) {
            var leaves = log.proofs(W.toString()).entries().stream()
                    .map(Proofs.Entry::leaf)
                    .map(Chain::leafHash)
                    .limit(kept.size())
                    .toList();
            assertThat(root(kept)).isEqualTo(Rfc9162.root(leaves));
        }
    }

    private static byte[] root(KeptCheckpoint kept) {
        return Checkpoint.parse(SignedNote.parse(kept.note()).text()).root();
    }
}
