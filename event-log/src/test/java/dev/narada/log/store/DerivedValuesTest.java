package dev.narada.log.store;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Derived;
import dev.narada.log.Removal;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Marked;
import dev.narada.log.notes.Note.PageId;
import dev.narada.log.notes.Notes;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was made of the events of a ledger lies beside them in memory, and goes with them. */
class DerivedValuesTest {

    private static final int PLENTY = 64 << 20;

    private final NodesOnOneStore nodes = new NodesOnOneStore();
    private final BookId book = Notes.book();

    @AfterEach
    void close() {
        nodes.close();
    }

    private StoreLog<Note> log(long most) {
        return nodes.log(most);
    }

    private Derived kept(StoreLog<Note> log, BookId in) {
        log.source(about(in));
        var derived = log.derived(in.toString());
        derived.keep("lines", 1, 100);
        return derived;
    }

    @Test
    void what_is_kept_is_found_until_something_else_stands_in_its_place() {
        var log = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();
        kept(log, book);
        log.append(commit(log, written(book, 2))).join();

        assertThat(log.derived(book.toString()).find("lines")).contains(1);
        var bytes = log.inMemory().bytes();
        log.derived(book.toString()).keep("lines", 2, 350);

        assertThat(log.derived(book.toString()).find("lines")).contains(2);
        assertThat(log.inMemory().bytes()).isEqualTo(bytes + 250);
    }

    @Test
    void of_a_ledger_that_is_not_in_memory_nothing_is_kept() {
        var log = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();

        log.derived(book.toString()).keep("lines", 1, 100);

        assertThat(log.derived(book.toString()).find("lines")).isEmpty();
        assertThat(log.inMemory().bytes()).isZero();
    }

    @Test
    void it_goes_when_something_was_removed_here_and_on_another_node() {
        var log = log(PLENTY);
        var another = log(PLENTY);
        var first = commit(log, written(book, 1));
        log.append(first).join();
        kept(log, book);
        kept(another, book);

        var field = new Removal.Field(first.events().getFirst().id(), "text");
        log.append(commit(
                        log,
                        UUID.randomUUID(),
                        null,
                        List.of(field),
                        new Marked(book, new PageId(UUID.randomUUID()), true)))
                .join();

        assertThat(log.derived(book.toString()).find("lines")).isEmpty();
        assertThat(another.derived(book.toString()).find("lines")).isEmpty();
        another.source(about(book));
        assertThat(another.derived(book.toString()).find("lines")).isEmpty();
    }

    @Test
    void it_goes_with_a_ledger_that_makes_room_and_counts_no_more() {
        var log = log(20_000);
        log.append(commit(log, written(book, 1))).join();
        var late = kept(log, book);
        var others = IntStream.range(0, 20).mapToObj(_ -> Notes.book()).toList();
        others.forEach(each -> log.append(commit(log, written(each, 1))).join());
        others.forEach(each -> log.source(about(each)));
        var bytes = log.inMemory().bytes();

        late.keep("pages", 3, 1_000_000);

        assertThat(log.derived(book.toString()).find("lines")).isEmpty();
        assertThat(log.inMemory().bytes()).isEqualTo(bytes).isLessThanOrEqualTo(20_000);
    }

    @Test
    void the_least_recently_used_makes_room_for_more_than_some_thousands() {
        var log = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();
        var derived = kept(log, book);
        IntStream.range(0, 4_095).forEach(number -> derived.keep(number, number, 10));
        assertThat(derived.find("lines")).contains(1);

        derived.keep("one more", 1, 10);

        assertThat(derived.find("lines")).contains(1);
        assertThat(derived.find(0)).isEmpty();
        assertThat(derived.find(1)).contains(1);
    }
}
