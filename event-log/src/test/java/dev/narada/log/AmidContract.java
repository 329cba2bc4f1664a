package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every log promises to those who stopped inside a commit: what is left of it, and then all that follows. */
public abstract class AmidContract extends FollowContract {

    private static final int EVENTS = 9;

    private final BookId book = book();
    private final BookId other = book();

    /** Two commits of one book with one of another between them: positions 1 to 3, 4 to 6 and 7 to 9. */
    private Log<Note> threeCommits() throws Exception {
        var log = log();
        for (var one : List.of(book, other, book)) {
            now(log.append(commit(log, written(one, 1), written(one, 2), written(one, 3))));
        }
        return log;
    }

    @Test
    void everything_is_read_from_any_position() throws Exception {
        var log = threeCommits();
        for (long after = 0; after <= EVENTS; after++) {
            var read = new ArrayList<Long>();

            var last = log.read(after, commit -> commit.forEach(one -> read.add(one.position())));

            assertThat(read).isEqualTo(positions(after));
            assertThat(last).isEqualTo(EVENTS);
        }
    }

    @Test
    void a_ledger_is_read_from_any_position() throws Exception {
        var log = threeCommits();
        for (long after = 0; after <= EVENTS; after++) {
            var read = new ArrayList<Long>();

            log.read(book.toString(), after, commit -> commit.forEach(one -> read.add(one.position())));

            assertThat(read)
                    .isEqualTo(positions(after).stream()
                            .filter(position -> position <= 3 || position >= 7)
                            .toList());
        }
    }

    @Test
    void a_follower_begins_at_any_position() throws Exception {
        var log = threeCommits();
        for (long after = 0; after < EVENTS; after++) {
            var heard = new CopyOnWriteArrayList<Long>();

            try (var following = log.follow(after, commit -> commit.forEach(one -> heard.add(one.position())))) {
                await().until(() -> following.position() == EVENTS);
            }

            assertThat(heard).isEqualTo(positions(after));
        }
    }

    @Test
    void a_follower_that_began_inside_a_commit_hears_the_next_one_whole() throws Exception {
        var log = log();
        now(log.append(commit(log, written(book, 1), written(book, 2))));
        var sizes = new CopyOnWriteArrayList<Integer>();
        log.follow(1, commit -> sizes.add(commit.size()));

        now(log.append(commit(log, written(book, 3), written(book, 4))));

        await().until(() -> sizes.size() == 2);
        assertThat(sizes).containsExactly(1, 2);
    }

    private static List<Long> positions(long after) {
        return LongStream.rangeClosed(after + 1, EVENTS).boxed().toList();
    }
}
