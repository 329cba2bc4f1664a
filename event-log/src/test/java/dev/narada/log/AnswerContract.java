package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every log promises of commands that come again, and of what stands beside the record. */
public abstract class AnswerContract extends RaceContract {

    @Test
    void a_command_takes_effect_once_however_often_it_comes() throws Exception {
        var log = log();
        var book = book();
        var command = UUID.randomUUID();

        var attempts = IntStream.range(0, 50)
                .mapToObj(i -> log.append(commit(log, command, null, written(book, i))))
                .toList();

        assertThat(attempts.stream().filter(OpenedLogs::stands).count()).isEqualTo(1);
        assertThat(attempts.stream()
                        .filter(attempt -> failure(attempt) instanceof RepeatedCommandException)
                        .count())
                .isEqualTo(49);
        assertThat(log.answered(book.toString(), command))
                .contains(new Answered(bytes("request"), bytes("answer"), 1, true));
        assertThat(log.tail()).isEqualTo(1);
    }

    @Test
    void the_same_command_id_in_another_ledger_is_another_command() throws Exception {
        var log = log();
        var command = UUID.randomUUID();

        now(log.append(commit(log, command, null, written(book(), 1))));
        var receipt = now(log.append(commit(log, command, null, written(book(), 1))));

        assertThat(receipt.first()).isEqualTo(2);
    }

    @Test
    void a_kept_answer_stands_and_stops_a_late_copy() throws Exception {
        var log = log();
        var book = book();
        var command = UUID.randomUUID();

        var first = now(log.keepAnswer(book.toString(), command, "a", bytes("r"), bytes("no"), 0));
        var second = now(log.keepAnswer(book.toString(), command, "a", bytes("r"), bytes("yes"), 9));

        assertThat(first).isEqualTo(new Answered(bytes("r"), bytes("no"), 0, false));
        assertThat(second).isEqualTo(first);
        assertThat(log.answered(book.toString(), command)).contains(first);
        assertThat(failure(log.append(commit(log, command, null, written(book, 1)))))
                .isInstanceOf(RepeatedCommandException.class);
    }

    @Test
    void a_commit_wins_over_an_answer_that_comes_after_it() throws Exception {
        var log = log();
        var book = book();
        var command = UUID.randomUUID();
        now(log.append(commit(log, command, null, written(book, 1))));

        var standing = now(log.keepAnswer(book.toString(), command, "a", bytes("r"), bytes("no"), 0));

        assertThat(standing.changed()).isTrue();
        assertThat(log.answered(book.toString(), command)).contains(standing);
    }

    @Test
    void access_documents_are_put_replaced_and_removed() throws Exception {
        var access = log().access();

        assertThat(access.putIfAbsent("device", "a", "1")).isTrue();
        assertThat(access.putIfAbsent("device", "a", "2")).isFalse();
        assertThat(access.replace("device", "a", "0", "3")).isFalse();
        assertThat(access.replace("device", "a", "1", "4")).isTrue();
        access.put("device", "b", "5");
        access.put("device", "b", "6");
        access.put("code", "a", "7");

        assertThat(access.all("device")).containsExactly(java.util.Map.entry("a", "4"), java.util.Map.entry("b", "6"));
        assertThat(access.remove("device", "a")).isTrue();
        assertThat(access.remove("device", "a")).isFalse();
        assertThat(access.get("device", "a")).isEmpty();
        assertThat(access.get("code", "a")).isEqualTo(Optional.of("7"));
    }
}
