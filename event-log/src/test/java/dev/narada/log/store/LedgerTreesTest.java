package dev.narada.log.store;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Log;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import org.junit.jupiter.api.Test;

/** Hashes of ledgers are kept as long as there is room, and read again when they are asked for again. */
class LedgerTreesTest {

    @Test
    void ledgers_that_nobody_asks_for_make_room() {
        try (var nodes = new NodesOnOneStore()) {
            var log = nodes.log(0);
            var trees = new LedgerTrees(nodes.store, 10);
            var first = filled(log, 6);
            var second = filled(log, 4);
            var third = filled(log, 3);
            var root = trees.of(first.toString(), 6).root(6);
            trees.of(second.toString(), 4);
            assertThat(trees.count()).isEqualTo(2);

            trees.of(third.toString(), 3);

            assertThat(trees.count()).as("the first has gone").isEqualTo(2);
            assertThat(trees.of(first.toString(), 6).root(6)).isEqualTo(root);
        }
    }

    @Test
    void one_ledger_is_kept_however_large_it_is() {
        try (var nodes = new NodesOnOneStore()) {
            var log = nodes.log(0);
            var trees = new LedgerTrees(nodes.store, 2);
            var large = filled(log, 5);

            assertThat(trees.of(large.toString(), 5).size()).isEqualTo(5);
            assertThat(trees.count()).isEqualTo(1);
        }
    }

    private static BookId filled(Log<Note> log, int lines) {
        var book = book();
        for (int i = 0; i < lines; i++) {
            log.append(commit(log, written(book, i))).join();
        }
        return book;
    }
}
