package dev.narada.log;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.PageId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every log promises of appending and sourcing. */
public abstract class AppendContract extends OpenedLogs {

    @Test
    void positions_start_at_one_and_leave_no_gap() throws Exception {
        var log = log();
        var book = book();

        var first = now(log.append(commit(log, written(book, 1), written(book, 2))));
        var second = now(log.append(commit(log, written(book, 3))));

        assertThat(first.first()).isEqualTo(1);
        assertThat(first.last()).isEqualTo(2);
        assertThat(second.first()).isEqualTo(3);
        assertThat(second.n()).isEqualTo(2);
        assertThat(log.tail()).isEqualTo(3);
    }

    @Test
    void every_ledger_counts_for_itself() throws Exception {
        var log = log();
        var one = book();
        var other = book();

        now(log.append(commit(log, written(one, 1))));
        var receipt = now(log.append(commit(log, written(other, 1))));

        assertThat(receipt.n()).isZero();
        assertThat(log.ledgers()).containsExactly(one.toString(), other.toString());
    }

    @Test
    void what_was_acknowledged_can_be_sourced_at_once() throws Exception {
        var log = log();
        var book = book();
        var page = new PageId(UUID.randomUUID());
        for (int line = 0; line < times(50); line++) {
            var note = written(book, page, line, "words");
            now(log.append(commit(log, note, written(book, 1_000))));

            var sourced = log.source(about(book, page, "notes.written"));

            assertThat(sourced.events()).hasSize(line + 1);
            assertThat(sourced.events().getLast().event()).isEqualTo(note);
            assertThat(sourced.marker()).isEqualTo(log.tail());
        }
    }

    @Test
    void an_event_comes_back_as_it_went_in() throws Exception {
        var log = log();
        var note = written(book(), new PageId(UUID.randomUUID()), 7, "Zażółć gęślą jaźń 🗳 \" \\ \n");
        var commit = commit(log, note);

        var receipt = now(log.append(commit));

        var back = log.source(about(note.bookId())).events().getFirst();
        assertThat(back)
                .isEqualTo(new Recorded<Note>(
                        1,
                        note.bookId().toString(),
                        0,
                        commit.events().getFirst().id(),
                        receipt.t(),
                        commit.actor(),
                        commit.command(),
                        true,
                        note,
                        commit.events().getFirst().tags(),
                        null));
    }

    @Test
    void of_many_that_depend_on_the_same_exactly_one_wins() throws Exception {
        var log = log();
        var book = book();
        for (int round = 0; round < 20; round++) {
            var condition = new Condition(about(book), log.source(about(book)).marker());
            var line = round;
            var attempts = IntStream.range(0, 32)
                    .mapToObj(_ -> log.append(commit(log, UUID.randomUUID(), condition, written(book, line))))
                    .toList();

            assertThat(attempts.stream().filter(OpenedLogs::stands).count()).isEqualTo(1);
            assertThat(attempts.stream()
                            .filter(attempt -> failure(attempt) instanceof ConflictException)
                            .count())
                    .isEqualTo(31);
        }
        assertThat(log.tail()).isEqualTo(20);
    }

    @Test
    void a_condition_looks_only_at_what_it_names() throws Exception {
        var log = log();
        var book = book();
        var page = new PageId(UUID.randomUUID());
        now(log.append(commit(log, written(book, 1))));
        var condition = new Condition(about(book, page, "notes.written"), 0);

        now(log.append(commit(log, new Note.Marked(book, page, true))));
        var receipt = now(log.append(commit(log, UUID.randomUUID(), condition, written(book, page, 2, null))));

        assertThat(receipt.first()).isEqualTo(3);
        assertThat(failure(log.append(commit(log, UUID.randomUUID(), condition, written(book, page, 3, null)))))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void a_conflict_in_the_middle_of_a_group_hurts_nobody_else() throws Exception {
        var log = log();
        var contested = book();
        var quiet = book();
        now(log.append(commit(log, written(contested, 0))));
        var stale = new Condition(about(contested), 0);

        var attempts = IntStream.range(0, 300)
                .mapToObj(i -> i % 3 == 1
                        ? log.append(commit(log, UUID.randomUUID(), stale, written(contested, i)))
                        : log.append(commit(log, written(quiet, i))))
                .toList();

        assertThat(attempts.stream().filter(OpenedLogs::stands).count()).isEqualTo(200);
        assertThat(log.tail()).isEqualTo(201);
        assertThat(log.source(about(quiet)).events()).hasSize(200);
    }

    @Test
    void a_commit_that_is_too_large_is_refused() throws Exception {
        var log = log();
        var book = book();
        var most = IntStream.range(0, Commit.MOST_EVENTS)
                .mapToObj(i -> written(book, i))
                .toArray(Note[]::new);
        var tooMany = IntStream.range(0, Commit.MOST_EVENTS + 1)
                .mapToObj(i -> written(book, i))
                .toArray(Note[]::new);
        var tooLong = written(book, new PageId(UUID.randomUUID()), 1, "x".repeat(Commit.MOST_BYTES));

        assertThat(now(log.append(commit(log, most))).last()).isEqualTo(Commit.MOST_EVENTS);
        assertThat(failure(log.append(commit(log, tooMany)))).isInstanceOf(LimitExceededException.class);
        assertThat(failure(log.append(commit(log, tooLong)))).isInstanceOf(LimitExceededException.class);
        assertThat(failure(log.append(underManyTags(commit(log, most))))).isInstanceOf(LimitExceededException.class);
        assertThat(failure(log.keepAnswer(
                        book.toString(), UUID.randomUUID(), "a", bytes("r"), new byte[Commit.MOST_BYTES], 0)))
                .isInstanceOf(LimitExceededException.class);
        assertThat(log.tail()).isEqualTo(Commit.MOST_EVENTS);
    }

    @Test
    void an_event_that_is_in_the_log_already_is_refused_and_nothing_else() throws Exception {
        var log = log();
        var book = book();
        var once = commit(log, written(book, 1));
        var again = new Commit(
                once.ledger(),
                UUID.randomUUID(),
                once.actor(),
                once.request(),
                once.answer(),
                once.events(),
                null,
                List.of());
        now(log.append(once));

        var refused = log.append(again);
        var next = log.append(commit(log, written(book, 2)));

        assertThat(failure(refused)).isInstanceOf(IllegalArgumentException.class);
        assertThat(now(next).first()).isEqualTo(2);
    }

    @Test
    void a_closed_log_takes_nothing_more() throws Exception {
        var log = log();
        var commit = commit(log, written(book(), 1));
        close(log);

        assertThatThrownBy(() -> now(log.append(commit))).hasCauseInstanceOf(LogUnavailableException.class);
    }

    /** The same commit with so many tags that they alone are too much, in two bytes a letter. */
    private static Commit underManyTags(Commit commit) {
        var tags = IntStream.range(0, 11)
                .mapToObj(i -> new Tag("mood" + i, "ą".repeat(100)))
                .collect(toSet());
        return new Commit(
                commit.ledger(),
                commit.command(),
                commit.actor(),
                commit.request(),
                commit.answer(),
                commit.events().stream().map(draft -> draft.brought(tags, null)).toList(),
                null,
                List.of());
    }
}
