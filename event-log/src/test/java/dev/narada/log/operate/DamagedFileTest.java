package dev.narada.log.operate;

import static dev.narada.log.notes.Notes.commit;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.InUseException;
import dev.narada.log.Verdict;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.Written;
import dev.narada.log.notes.Notes;
import dev.narada.log.sqlite.SqliteLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P14: a commit is whole or not there. The files are taken as they are while the log is open, three commits of five
 * events after the last checkpoint, then cut and flipped; what opens has a prefix of whole commits, or it is refused.
 */
@Tag("full")
class DamagedFileTest {

    private static final int BEFORE = 20;
    private static final int LAST = 3;
    private static final int EVENTS = 5;
    private static final int CUTS = 300;
    private static final int FLIPS = 200;

    @TempDir
    private Path directory;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final List<UUID> truth = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final List<Long> flushed = new ArrayList<>();
    private int whole;
    private int refused;
    private int lost;

    @Test
    void a_cut_or_flipped_file_shows_whole_commits_or_is_refused() throws IOException {
        write();
        var log = "narada.db-wal";
        var cuts = offsets(flushed.get(BEFORE), files.get(log).length);
        for (var cut : cuts) {
            look(log, Arrays.copyOf(files.get(log), cut), true);
        }
        var cutLog = told();
        // With the log behind it, the file itself is cut anywhere.
        for (var cut : offsets(0, files.get("narada.db").length)) {
            look("narada.db", Arrays.copyOf(files.get("narada.db"), cut), false);
        }
        var cutFile = told();
        for (int flip = 0; flip < FLIPS; flip++) {
            var bytes = files.get(log).clone();
            var from = flushed.get(BEFORE).intValue();
            bytes[from + random.nextInt(bytes.length - from)] ^= (byte) (1 << random.nextInt(8));
            look(log, bytes, true);
        }
        Verdict.of(
                "P14 torn",
                "seed %d, last %d commits of %d events: log cut at %d of %,d offsets %s; file cut %s; %d flips %s;"
                        + " 0 half commits, 0 silent losses",
                seed,
                LAST,
                EVENTS,
                cuts.size(),
                files.get(log).length - flushed.get(BEFORE),
                cutLog,
                cutFile,
                FLIPS,
                told());
    }

    /** A power cut drops whatever was written after the last flush, in blocks and in any order. */
    @Test
    void what_was_flushed_survives_a_power_cut() throws IOException {
        write();
        var log = files.get("narada.db-wal");
        for (int cut = 0; cut < 200; cut++) {
            var commits = BEFORE + random.nextInt(LAST + 1);
            var from = Math.toIntExact(flushed.get(commits));
            var after = log.clone();
            for (int block = from; block < after.length; block += 512) {
                if (random.nextBoolean()) {
                    Arrays.fill(after, block, Math.min(block + 512, after.length), (byte) 0);
                }
            }
            var there = commits(copyWith("narada.db-wal", after));
            assertThat(there).as("seed %d", seed).isEqualTo(truth.subList(0, there.size()));
            assertThat(there).as("acknowledged, seed %d", seed).hasSizeGreaterThanOrEqualTo(commits);
        }
        Verdict.of("P1 power cut", "seed %d, 200 cuts after a flush, 0 acknowledged lost, 0 half", seed);
    }

    private void write() throws IOException {
        var live = directory.resolve("live");
        var book = Notes.book();
        try (var log = open(live)) {
            for (int i = 0; i < BEFORE + LAST; i++) {
                flushed.add(Files.size(live.resolve("narada.db-wal")));
                var next = commit(log, Hands.notes(book, EVENTS - 1));
                log.append(next).join();
                truth.add(next.command());
            }
            flushed.add(Files.size(live.resolve("narada.db-wal")));
            for (var name : List.of("narada.db", "narada.db-wal", "keys.db", "keys.db-wal", "instance.key")) {
                files.put(name, Files.readAllBytes(live.resolve(name)));
            }
        }
    }

    /** Every offset where there are few; else the first few and a sample. */
    private TreeSet<Integer> offsets(long from, int to) {
        var offsets = new TreeSet<Integer>();
        if (to - from <= CUTS) {
            IntStream.range((int) from, to).forEach(offsets::add);
            return offsets;
        }
        for (int first = 0; first < 4; first++) {
            offsets.add((int) from + first);
        }
        while (offsets.size() < CUTS) {
            offsets.add((int) from + random.nextInt(to - (int) from));
        }
        return offsets;
    }

    private void look(String file, byte[] bytes, boolean mayEndEarlier) throws IOException {
        var copy = copyWith(file, bytes);
        try {
            var there = commits(copy);
            assertThat(there).as("a prefix, seed %d", seed).isEqualTo(truth.subList(0, there.size()));
            if (there.size() == truth.size()) {
                whole++;
            } else {
                // A log that ends within its last commits looks as if they had never been flushed.
                assertThat(mayEndEarlier)
                        .as("lost without a word, seed %d", seed)
                        .isTrue();
                assertThat(there).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(BEFORE);
                lost++;
            }
        } catch (RuntimeException e) {
            if (e.getMessage() == null) {
                throw new AssertionError("refused without a sentence, seed " + seed, e);
            }
            assertThat(e).as("seed %d", seed).isNotInstanceOf(InUseException.class);
            refused++;
        }
    }

    private String told() {
        var told = "(" + whole + " whole, " + lost + " the prefix before, " + refused + " refused)";
        whole = 0;
        lost = 0;
        refused = 0;
        return told;
    }

    private List<UUID> commits(Path copy) {
        var there = new ArrayList<UUID>();
        try (var log = open(copy)) {
            log.verify();
            log.read(0, commit -> {
                assertThat(commit).as("half a commit, seed %d", seed).hasSize(EVENTS);
                assertThat(((Written) commit.getFirst().event()).line()).isEqualTo(EVENTS);
                there.add(commit.getFirst().command());
            });
        }
        return there;
    }

    private Path copyWith(String changed, byte[] bytes) throws IOException {
        var copy = Files.createDirectories(directory.resolve("copy"));
        Files.deleteIfExists(copy.resolve("narada.db-shm"));
        Files.deleteIfExists(copy.resolve("keys.db-shm"));
        for (var file : files.entrySet()) {
            Files.write(copy.resolve(file.getKey()), file.getKey().equals(changed) ? bytes : file.getValue());
        }
        return copy;
    }

    private static SqliteLog<Note> open(Path directory) {
        return SqliteLog.open(directory, Notes.FORMAT, Clock.systemUTC());
    }
}
