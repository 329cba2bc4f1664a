package dev.narada.log;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.record.Chain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every log promises to those who read along. */
public abstract class FollowContract extends AnswerContract {

    @Test
    void a_follower_hears_what_was_and_then_what_comes() throws Exception {
        var log = log();
        var book = book();
        now(log.append(commit(log, written(book, 1))));
        var heard = new CopyOnWriteArrayList<Recorded<Note>>();

        log.follow(0, heard::addAll);
        now(log.append(commit(log, written(book, 2))));

        await().until(() -> heard.size() == 2);
        assertThat(heard).isEqualTo(log.source(about(book)).events());
    }

    @Test
    void a_commit_is_heard_whole() throws Exception {
        var log = log();
        var book = book();
        var sizes = new CopyOnWriteArrayList<Integer>();
        log.follow(0, commit -> sizes.add(commit.size()));

        for (int size = 1; size <= 20; size++) {
            now(log.append(commit(
                    log,
                    IntStream.range(0, size).mapToObj(i -> written(book, i)).toArray(Note[]::new))));
        }

        await().until(() -> sizes.size() == 20);
        assertThat(sizes).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void a_slow_follower_misses_nothing_and_holds_up_nobody() throws Exception {
        var log = log();
        var book = book();
        var go = new CountDownLatch(1);
        var positions = new CopyOnWriteArrayList<Long>();
        var following = log.follow(0, commit -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            positions.add(commit.getFirst().position());
        });

        var commits = times(60);
        for (int i = 0; i < commits; i++) {
            now(log.append(commit(
                    log,
                    IntStream.range(0, 200)
                            .mapToObj(line -> written(book, line))
                            .toArray(Note[]::new))));
        }
        go.countDown();

        await().atMost(Duration.ofSeconds(30)).until(() -> following.position() == commits * 200L);
        assertThat(positions)
                .isEqualTo(
                        IntStream.range(0, commits).mapToObj(i -> i * 200L + 1).toList());
    }

    @Test
    void a_follower_that_throws_hears_the_same_commit_again() throws Exception {
        var log = log();
        var book = book();
        var heard = new CopyOnWriteArrayList<Long>();
        log.follow(0, commit -> {
            heard.add(commit.getFirst().position());
            if (heard.size() == 1) {
                throw new IllegalStateException("planted: fails once");
            }
        });

        now(log.append(commit(log, written(book, 1))));
        now(log.append(commit(log, written(book, 2))));

        await().until(() -> heard.size() == 3);
        assertThat(heard).containsExactly(1L, 1L, 2L);
    }

    @Test
    void a_follower_that_throws_an_error_says_so_and_goes_on() throws Exception {
        var log = log();
        var book = book();
        var errors = new ArrayList<Error>(List.of(
                new StackOverflowError("planted"),
                new OutOfMemoryError("planted"),
                new NoClassDefFoundError("planted")));
        var mended = new CountDownLatch(1);
        var heard = new CopyOnWriteArrayList<Long>();
        log.follow(0, commit -> {
            if (!errors.isEmpty() && (errors.size() > 1 || mended.getCount() == 0)) {
                throw errors.removeFirst();
            }
            if (mended.getCount() > 0) {
                throw new AssertionError("planted, until it is mended");
            }
            heard.add(commit.getFirst().position());
        });

        now(log.append(commit(log, written(book, 1))));
        now(log.append(commit(log, written(book, 2))));
        await().until(() ->
                log.alarm().filter(said -> said.contains("planted, until")).isPresent());
        assertThat(log.alarm()).hasValueSatisfying(said -> assertThat(said).contains("a follower", "position 0"));
        mended.countDown();

        await().until(() -> heard.size() == 2);
        assertThat(heard).containsExactly(1L, 2L);
        await().until(() -> log.alarm().isEmpty());
    }

    @Test
    void a_follower_that_was_interrupted_goes_on() throws Exception {
        var log = log();
        var book = book();
        var heard = new CopyOnWriteArrayList<Long>();
        log.follow(0, commit -> {
            heard.add(commit.getFirst().position());
            Thread.currentThread().interrupt();
        });

        now(log.append(commit(log, written(book, 1))));
        await().until(() -> heard.size() == 1);
        now(log.append(commit(log, written(book, 2))));

        await().until(() -> heard.size() == 2);
    }

    @Test
    void a_ledger_is_read_from_where_one_stopped() throws Exception {
        var log = log();
        var book = book();
        for (int i = 0; i < 10; i++) {
            now(log.append(commit(log, written(book, i))));
            now(log.append(commit(log, written(book(), i))));
        }
        var read = new ArrayList<Recorded<Note>>();

        log.read(book.toString(), 9, read::addAll);

        assertThat(read).extracting(Recorded::position).containsExactly(11L, 13L, 15L, 17L, 19L);
        assertThat(read).extracting(Recorded::n).containsExactly(5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void a_clock_that_jumps_changes_no_order() throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var clock = new JumpingClock();
        var late = new JumpingClock();
        late.jump(Duration.ofSeconds(-10));
        var nodes = admitsNodes() ? List.of(log(clock), log(late)) : List.of(log(clock));
        var book = book();
        var heard = new CopyOnWriteArrayList<Recorded<Note>>();
        nodes.getFirst().follow(0, heard::addAll);
        var jumps = List.of(Duration.ofHours(-1), Duration.ofDays(365), Duration.ZERO, Duration.ofSeconds(-10));

        var jumped = times(1_000);
        for (int i = 0; i < jumped; i++) {
            var jump = jumps.get(random.nextInt(jumps.size()));
            clock.jump(jump);
            late.jump(jump);
            var log = nodes.get(i % nodes.size());
            now(log.append(commit(log, written(book, i))));
        }

        await().until(() -> heard.size() == jumped);
        assertThat(heard)
                .extracting(one -> ((Note.Written) one.event()).line())
                .isEqualTo(IntStream.range(0, jumped).boxed().toList());
        assertThat(heard).extracting(Recorded::t).isSorted();
        Verdict.of(
                "P8 clock jumps, " + store(getClass()),
                "seed %d, %d nodes, %,d jumps, 0 out of order, 0 lost",
                seed,
                nodes.size(),
                jumped);
    }

    @Test
    void a_record_far_ahead_of_the_clock_is_an_alarm_until_the_clock_has_caught_up() throws Exception {
        var clock = new JumpingClock();
        var log = log(clock);
        now(log.append(commit(log, written(book(), 1))));

        clock.jump(Duration.ofMinutes(-5));
        now(log.append(commit(log, written(book(), 2))));
        assertThat(log.alarm()).isEmpty();

        clock.jump(Duration.ofMinutes(-2));
        var late = now(log.append(commit(log, written(book(), 3))));
        assertThat(late.t()).isEqualTo(clock.instant().plus(Duration.ofMinutes(7)));
        assertThat(log.alarm()).hasValueSatisfying(said -> assertThat(said).contains("7 minutes ahead"));
        assertThat(log.trouble()).isEmpty();

        close(log);
        var restarted = log(clock);
        assertThat(restarted.alarm()).isPresent();

        clock.jump(Duration.ofMinutes(3));
        now(restarted.append(commit(restarted, written(book(), 4))));
        assertThat(restarted.alarm()).isEmpty();
    }

    @Test
    void the_chain_of_a_ledger_can_be_followed_from_its_genesis() throws Exception {
        var log = log();
        var book = book();
        for (int i = 0; i < 10; i++) {
            now(log.append(commit(log, written(book, i), written(book, i))));
            now(log.append(commit(log, written(book(), i))));
        }

        assertChain(log, book);
    }

    protected static void assertChain(Log<Note> log, BookId book) {
        var proofs = log.proofs(book.toString());
        var chain = Chain.start(proofs.genesis());
        for (var entry : proofs.entries()) {
            chain = Chain.link(chain, entry.leaf());
            assertThat(entry.chain()).isEqualTo(chain);
        }
    }
}
