package dev.narada.log.kill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Recorded;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Written;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after SIGKILL, whole and once, and the chain holds. */
@Tag("full")
class Kill9Test {

    private static final int KILLS = Integer.getInteger("narada.kills", 20);

    private static final int WARM_UP = 200;
    private static final int UUID_LENGTH = 36;

    @TempDir
    private Path directory;

    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final UUID book = UUID.randomUUID();
    private Duration slowest = Duration.ZERO;

    @Test
    void an_acknowledged_commit_survives_every_kill() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        long events = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(50 + random.nextInt(1_451));
            events = check();
        }
        Verdict.of(
                "P1 kill -9",
                "seed %d, %d kills, %,d acknowledged, 0 lost, 0 doubled, 0 half, ready after %d ms at most with up to"
                        + " %,d events",
                seed,
                KILLS,
                acknowledged.size(),
                slowest.toMillis(),
                events);
    }

    private void killAfter(int millis) throws Exception {
        var child = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BusyWriters.class.getName(),
                        directory.toString(),
                        book.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = child.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("ready");
            // A process that has only just begun proves little: let it get going first.
            record(lines, WARM_UP);
            // Through the handle: killed like this, what the child said last can still be read from the pipe.
            CompletableFuture.runAsync(
                    child.toHandle()::destroyForcibly,
                    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
            record(lines, Integer.MAX_VALUE);
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Reads until so many were said or the pipe breaks; a last line without its end was not said. */
    private void record(BufferedReader lines, int most) throws IOException {
        for (int said = 0; said < most; said++) {
            var line = lines.readLine();
            if (line == null) {
                return;
            }
            if (line.length() == UUID_LENGTH) {
                acknowledged.add(UUID.fromString(line));
            }
        }
    }

    private long check() {
        var start = System.nanoTime();
        try (var log = SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC())) {
            var ready = Duration.ofNanos(System.nanoTime() - start);
            slowest = ready.compareTo(slowest) > 0 ? ready : slowest;
            var stored = new HashSet<UUID>();
            log.read(0, commit -> {
                assertThat(stored.add(commit.getFirst().command()))
                        .as("doubled")
                        .isTrue();
                assertThat(commit).as("half a commit").hasSize(sizeOf(commit));
            });
            assertThat(stored).as("lost").containsAll(acknowledged);
            return log.verify().position();
        }
    }

    /** Each note says of how many its commit is made. */
    private static int sizeOf(List<Recorded<Note>> commit) {
        return ((Written) commit.getFirst().event()).line();
    }
}
