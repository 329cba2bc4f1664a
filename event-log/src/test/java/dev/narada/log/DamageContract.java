package dev.narada.log;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.record.StoredCommit;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * P19: damage is found before it is used, on every path, in a sentence that names the position; and it stops its own
 * ledger and no other.
 */
public abstract class DamageContract {

    private static final long SPOILT = 3;
    private static final int PATHS = 8;
    private static int found;
    private static int refusedWhole;
    private static String store = "";

    /** Two ledgers take turns; {@link #SPOILT} is the second commit of the first. */
    private final BookId spoilt = book();

    private final BookId other = book();

    /** The log of this test; opened again, on the same store. */
    protected abstract Log<Note> open(Clock clock) throws Exception;

    /** Does it to the commit at a position, of one event, while no log is open. */
    protected abstract void spoil(Spoiling how, long position) throws Exception;

    /** With a digest that fits, as if it had been written like that. */
    protected static StoredCommit withBrokenChain(StoredCommit commit) {
        return new StoredCommit(
                        commit.position(),
                        commit.ledger(),
                        commit.n(),
                        commit.command(),
                        commit.actor(),
                        commit.t(),
                        commit.events(),
                        commit.genesis(),
                        new byte[commit.chain().length],
                        commit.digest(),
                        commit.removable(),
                        commit.removableDigest())
                .digested();
    }

    @AfterAll
    static void tell() {
        Verdict.of(
                "P19 damage, " + store,
                "%d of %d kinds of damage named by position, on %d paths each (%d refused at the start), 0 used, other"
                        + " ledgers went on",
                found,
                Spoiling.values().length,
                PATHS,
                refusedWhole);
        found = 0;
        refusedWhole = 0;
    }

    @ParameterizedTest
    @EnumSource(Spoiling.class)
    void damage_is_named_by_its_position_wherever_it_is_met(Spoiling how) throws Exception {
        store = getClass().getSimpleName().replace("DamageTest", "");
        try (var log = open(Clock.systemUTC())) {
            for (int i = 0; i < 3; i++) {
                log.append(commit(log, written(spoilt, i))).join();
                log.append(commit(log, written(other, i))).join();
            }
        }
        spoil(how, SPOILT);

        try (var log = open(Clock.systemUTC())) {
            look(how, log);
        } catch (DamagedException e) {
            assertThat(how.stands())
                    .as("refused as a whole: %s", e.getMessage())
                    .isFalse();
            assertThat(e).hasMessageContaining("position " + SPOILT);
            refusedWhole++;
        }
        found++;
    }

    private void look(Spoiling how, Log<Note> log) {
        var paths = new TreeMap<String, Runnable>(Map.of(
                "sourcing", () -> log.source(about(spoilt)),
                "the ledger", () -> log.read(spoilt.toString(), 0, _ -> {}),
                "the ledger from before it", () -> log.read(spoilt.toString(), 1, _ -> {}),
                "the log", () -> log.read(0, _ -> {}),
                "the log from before it", () -> log.read(1, _ -> {}),
                "the proofs", () -> log.proofs(spoilt.toString()),
                "an append", () -> append(log, spoilt),
                "an answer",
                        () -> log.keepAnswer(spoilt.toString(), UUID.randomUUID(), "a", bytes("r"), bytes("a"), 1)
                                .join()));
        paths.forEach((path, way) -> assertThatThrownBy(way::run)
                .as("%s, %s", how, path)
                .satisfiesAnyOf(
                        thrown -> assertThat(thrown).isInstanceOf(DamagedException.class),
                        thrown -> assertThat(thrown).hasCauseInstanceOf(DamagedException.class))
                // The commit itself, or the one that does not follow on what is left.
                .message()
                .containsPattern("position (" + SPOILT + "|" + (SPOILT + 2) + ")\\b"));
        assertThat(log.alarm()).hasValueSatisfying(said -> assertThat(said).contains("position"));
        if (how.stands()) {
            othersGoOn(log);
        }
    }

    private void othersGoOn(Log<Note> log) {
        var heard = new CopyOnWriteArrayList<Long>();
        var stopped = new CopyOnWriteArrayList<String>();
        log.follow(0, new Follower<>() {
            @Override
            public void on(List<Recorded<Note>> commit) {
                heard.add(commit.getFirst().position());
            }

            @Override
            public void unreadable(String ledger, long first, long last, DamagedException why) {
                stopped.add(ledger + " at " + first + "-" + last);
            }
        });

        append(log, other);

        await().until(() -> heard.contains(7L));
        assertThat(heard).contains(2L, 4L, 6L, 7L).doesNotContain(SPOILT);
        assertThat(stopped)
                .contains(spoilt + " at " + SPOILT + "-" + SPOILT)
                .noneMatch(said -> said.startsWith(other.toString()));
        assertThat(log.source(about(other)).events()).hasSize(4);
    }

    private static void append(Log<Note> log, BookId book) {
        log.append(commit(log, written(book, 9))).join();
    }
}
