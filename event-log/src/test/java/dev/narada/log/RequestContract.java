package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.record.RequestHash;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every log promises of requests that nobody may be able to guess any more. */
public abstract class RequestContract extends RemovalContract {

    @Test
    void requests_about_something_are_blanked_whoever_sent_them() throws Exception {
        var log = log();
        var book = book();
        var about = asking(log, book, "voting:1");
        now(log.append(about));
        var other = asking(log, book, "voting:2");
        now(log.append(other));
        var kept = UUID.randomUUID();
        now(log.keepAnswer(new KeptAnswer(
                book.toString(), kept, "scribe", bytes("r"), bytes("a"), 2, Set.of("voting:1", "person:1"))));

        remove(log, new Removal.Requests("voting:1"));

        assertThat(log.answered(book.toString(), about.command()))
                .contains(new Answered(new byte[0], new byte[0], 1, true));
        assertThat(log.answered(book.toString(), kept)).contains(new Answered(new byte[0], new byte[0], 2, false));
        assertThat(log.answered(book.toString(), other.command()))
                .contains(new Answered(bytes("request"), bytes("answer"), 2, true));
        assertChain(log, book);
    }

    @Test
    void what_was_decided_before_a_removal_and_is_kept_after_it_says_nothing() throws Exception {
        var log = log();
        var book = book();
        now(log.append(asking(log, book, "voting:1")));
        remove(log, new Removal.Requests("voting:1"));
        var late = new KeptAnswer(
                book.toString(), UUID.randomUUID(), "a", bytes("r"), bytes("left: 2"), 1, Set.of("voting:1"));

        assertThat(now(log.keepAnswer(late))).isEqualTo(late.answered());

        assertThat(log.answered(book.toString(), late.command()))
                .contains(new Answered(new byte[0], new byte[0], 1, false));
    }

    @Test
    void a_request_whose_key_was_destroyed_meanwhile_is_not_kept() throws Exception {
        var log = log();
        var book = book();
        var key = log.keys().obtain("book:" + book);
        var dead = RequestHash.of(key, bytes("three dots"));
        now(log.append(commit(log, written(book, 1))));
        remove(log, new Removal.Key("book:" + book));

        var late = commit(log, written(book, 2));
        now(log.append(
                new Commit(late.ledger(), late.command(), "a", dead, bytes("answer"), late.events(), null, List.of())));
        var kept = UUID.randomUUID();
        now(log.keepAnswer(book.toString(), kept, "a", dead, bytes("answer"), log.tail()));

        assertThat(log.answered(book.toString(), late.command()).orElseThrow().request())
                .isEmpty();
        assertThat(log.answered(book.toString(), kept).orElseThrow().request()).isEmpty();
    }

    @Test
    void all_requests_can_be_forgotten_and_the_answers_stay() throws Exception {
        var log = log();
        var book = book();
        var commit = commit(log, written(book, 1));
        now(log.append(commit));
        var kept = UUID.randomUUID();
        now(log.keepAnswer(book.toString(), kept, "a", bytes("r"), bytes("a"), 1));

        log.forgetRequests();

        assertThat(log.answered(book.toString(), commit.command()))
                .contains(new Answered(new byte[0], bytes("answer"), 1, true));
        assertThat(log.answered(book.toString(), kept)).contains(new Answered(new byte[0], bytes("a"), 1, false));
        assertThat(words(log, book)).containsExactly(new Ink("line 1"));
    }

    @Test
    void a_key_that_was_made_elsewhere_is_kept_once() throws Exception {
        var keys = log().keys();
        var secret = new byte[32];
        secret[0] = 1;

        var adopted = keys.adopt("instance", secret);

        assertThat(adopted.secret().getEncoded()).isEqualTo(secret);
        assertThat(keys.adopt("instance", new byte[32])).isEqualTo(adopted);
        assertThat(keys.obtain("instance")).isEqualTo(adopted);
    }

    private static Commit asking(Log<Note> log, BookId book, String what) {
        var one = commit(log, written(book, 1));
        return new Commit(
                one.ledger(),
                one.command(),
                one.actor(),
                one.request(),
                one.answer(),
                one.events(),
                null,
                Set.of(what),
                List.of());
    }
}
