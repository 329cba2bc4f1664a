package dev.narada.log;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Note.Written;
import dev.narada.log.record.Commitment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log promises of words that must go while their hashes stay. */
public abstract class RemovalContract extends AmidContract {

    @Test
    void sealed_words_are_not_in_the_leaf_but_fit_its_commitment() throws Exception {
        var log = log();
        var book = book();
        now(log.append(commit(log, written(book, 1))));

        var entry = log.proofs(book.toString()).entries().getFirst();
        var opening = entry.openings().getFirst();

        assertThat(new String(entry.leaf())).doesNotContain("line 1");
        assertThat(opening.plaintext()).isEqualTo("line 1");
        var commitment = Commitment.to(
                opening.salt(), book.toString(), opening.event(), opening.key(), opening.field(), opening.plaintext());
        assertThat(new String(entry.leaf())).contains(commitment.c());
    }

    @Test
    void one_field_can_be_removed() throws Exception {
        var log = log();
        var book = book();
        var first = commit(log, written(book, 1));
        now(log.append(first));
        now(log.append(commit(log, written(book, 2))));
        var before = log.proofs(book.toString());

        remove(log, new Removal.Field(first.events().getFirst().id(), "text"));

        assertThat(words(log, book)).containsExactly(new Ink(null), new Ink("line 2"));
        var after = log.proofs(book.toString()).entries();
        assertThat(after.getFirst().chain())
                .isEqualTo(before.entries().getFirst().chain());
        assertThat(after.getFirst().openings().getFirst().salt()).isNull();
    }

    @Test
    void a_key_goes_with_all_that_it_seals_and_never_comes_back() throws Exception {
        var log = log();
        var book = book();
        var other = book();
        now(log.append(commit(log, written(book, 1), written(book, 2))));
        now(log.append(commit(log, written(other, 3))));

        remove(log, new Removal.Key("book:" + book));
        now(log.append(commit(log, written(book, 4))));

        assertThat(words(log, book)).containsExactly(new Ink(null), new Ink(null), new Ink("line 4"));
        assertThat(words(log, other)).containsExactly(new Ink("line 3"));
        assertChain(log, book);
    }

    @Test
    void what_was_sealed_before_a_removal_and_comes_after_it_is_removed_too() throws Exception {
        var log = log();
        var book = book();
        now(log.append(commit(log, written(book, 1))));
        var other = book();
        var removal = commit(log, UUID.randomUUID(), null, List.of(new Removal.Key("book:" + book)), written(other, 0));

        var removing = log.append(removal);
        var racing = log.append(commit(log, written(book, 2)));
        now(removing);
        now(racing);

        assertThat(words(log, book).getFirst()).isEqualTo(new Ink(null));
        assertThat(words(log, book).getLast()).isIn(new Ink(null), new Ink("line 2"));
    }

    @Test
    void what_another_node_removed_is_not_heard_from_memory() throws Exception {
        slowFollowerHearsNoRemovedWords(true);
    }

    @Test
    void what_lay_ready_for_a_follower_when_it_was_removed_is_not_heard() throws Exception {
        slowFollowerHearsNoRemovedWords(false);
    }

    /** A follower of one node stays at the first commit while another node removes words of the next two. */
    private void slowFollowerHearsNoRemovedWords(boolean followsAhead) throws Exception {
        var nodes = nodes();
        var here = nodes.getFirst();
        var slow = new SlowFollower();
        var second = commit(here, written(book(), 2));
        var third = book();
        now(here.append(commit(here, written(book(), 1))));
        if (followsAhead) {
            slow.follow(here);
        }
        now(here.append(second));
        now(here.append(commit(here, written(third, 3))));
        if (!followsAhead) {
            slow.follow(here);
        }

        remove(nodes.getLast(), new Removal.Field(second.events().getFirst().id(), "text"));
        remove(nodes.getLast(), new Removal.Key("book:" + third));
        awaitHeard(here, 5);
        slow.goOn();

        assertThat(slow.words(3)).containsExactly(new Ink("line 1"), new Ink(null), new Ink(null));
    }

    private static void awaitHeard(Log<Note> log, long position) {
        var following = log.follow(position - 1, _ -> {});
        await().until(() -> following.position() == position);
        following.close();
    }

    @Test
    void answers_of_an_actor_are_blanked_and_still_stop_a_repeat() throws Exception {
        var log = log();
        var book = book();
        var commit = commit(log, written(book, 1));
        now(log.append(commit));
        var kept = UUID.randomUUID();
        now(log.keepAnswer(book.toString(), kept, commit.actor(), bytes("r"), bytes("a"), 1));

        remove(log, new Removal.Answers(commit.actor()));

        assertThat(log.answered(book.toString(), commit.command()))
                .contains(new Answered(new byte[0], new byte[0], 1, true));
        assertThat(log.answered(book.toString(), kept)).contains(new Answered(new byte[0], new byte[0], 1, false));
        assertThat(failure(log.append(commit(log, commit.command(), null, written(book, 2)))))
                .isInstanceOf(RepeatedCommandException.class);
    }

    @Test
    void a_removal_is_not_done_when_its_commit_fails() throws Exception {
        var log = log();
        var book = book();
        now(log.append(commit(log, written(book, 1))));
        var stale = new Condition(about(book), 0);

        var failed = log.append(
                commit(log, UUID.randomUUID(), stale, List.of(new Removal.Key("book:" + book)), written(book, 2)));

        assertThat(failure(failed)).isInstanceOf(ConflictException.class);
        assertThat(words(log, book)).containsExactly(new Ink("line 1"));
    }

    static void remove(Log<Note> log, Removal removal) throws Exception {
        now(log.append(commit(log, UUID.randomUUID(), null, List.of(removal), written(book(), 0))));
    }

    static List<Ink> words(Log<Note> log, BookId book) {
        return log.source(about(book)).events().stream()
                .map(one -> ((Written) one.event()).text())
                .toList();
    }
}
