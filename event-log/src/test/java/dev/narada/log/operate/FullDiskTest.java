package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.commit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P7: a full disk is refused in a sentence and heals without a restart. The disk is a tmpfs of 32 MiB; where none may be
 * mounted the test says so and is skipped.
 */
@Tag("full")
class FullDiskTest {

    private static final int CYCLES = 20;
    private static final int ROOM = 1 << 18;
    private static final int MOST_COMMITS = 20_000;
    private static final Duration HEALS_WITHIN = Duration.ofSeconds(5);

    @TempDir
    private Path directory;

    private boolean mounted;
    private final Note.BookId book = Notes.book();
    private final Set<UUID> acknowledged = new HashSet<>();

    @BeforeEach
    void mount() throws Exception {
        mounted = run("mount", "-t", "tmpfs", "-o", "size=32m", "narada-test", directory.toString());
        if (!mounted) {
            Verdict.of("P7 full disk", "NOT RUN, mounting a tmpfs takes root; run it as root to see the disk fill");
        }
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", "-l", directory.toString())).isTrue();
        }
    }

    @Test
    void a_full_disk_is_refused_and_heals_without_a_restart() throws Exception {
        Assumptions.assumeTrue(mounted, "mounting a tmpfs takes root");
        var ballast = directory.resolve("ballast");
        var refusals = 0;
        var slowest = Duration.ZERO;
        try (var log = open()) {
            write(log, UUID.randomUUID());
            for (int cycle = 0; cycle < CYCLES; cycle++) {
                fill(ballast);
                writeUntilRefused(log);
                refusals++;
                assertThat(log.trouble())
                        .hasValueSatisfying(why -> assertThat(why).contains("disk"));
                assertThat(log.source(about(book)).events()).as("reads go on").isNotEmpty();

                Files.delete(ballast);
                var freed = System.nanoTime();
                Awaitility.await().atMost(HEALS_WITHIN).until(() -> write(log, UUID.randomUUID()));
                var healed = Duration.ofNanos(System.nanoTime() - freed);
                slowest = healed.compareTo(slowest) > 0 ? healed : slowest;
                Awaitility.await()
                        .atMost(HEALS_WITHIN)
                        .until(() -> log.trouble().isEmpty());
            }
            log.verify();
        }
        try (var log = open()) {
            var stored = new HashSet<UUID>();
            log.read(0, commit -> stored.add(commit.getFirst().command()));
            assertThat(stored).as("lost").containsAll(acknowledged);
            log.verify();
        }
        Verdict.of(
                "P7 full disk",
                "no seed, %d cycles on a tmpfs, %,d acknowledged, %d refused, writes again after %d ms at most,"
                        + " 0 corrupt, 0 lost",
                CYCLES,
                acknowledged.size(),
                refusals,
                slowest.toMillis());
    }

    /** One refusal is enough: what it gave up may leave room for the next. */
    private void writeUntilRefused(Log<Note> log) {
        for (int i = 0; i < MOST_COMMITS; i++) {
            var refusal = refusal(log, UUID.randomUUID());
            if (refusal != null) {
                assertThat(refusal).hasMessageContaining("disk is full");
                return;
            }
        }
        throw new AssertionError("the disk never was full");
    }

    private boolean write(Log<Note> log, UUID command) {
        return refusal(log, command) == null;
    }

    /** Why a command was not taken; null when it was. */
    private @Nullable LogUnavailableException refusal(Log<Note> log, UUID command) {
        try {
            log.append(commit(log, command, null, Hands.notes(book, 4))).join();
            acknowledged.add(command);
            return null;
        } catch (CompletionException e) {
            return assertThat(e)
                    .cause()
                    .asInstanceOf(InstanceOfAssertFactories.type(LogUnavailableException.class))
                    .actual();
        }
    }

    /** Leaves a little room, so that the disk is full in the middle of the writing. */
    private static void fill(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(new byte[4_096]);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
        try (var channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - ROOM);
        }
    }

    private SqliteLog<Note> open() {
        return SqliteLog.open(directory.resolve("data"), Notes.FORMAT, Clock.systemUTC());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Arrays.asList(command))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
