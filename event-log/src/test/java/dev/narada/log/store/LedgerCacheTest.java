package dev.narada.log.store;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.tag;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.Condition;
import dev.narada.log.ConflictException;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Removal;
import dev.narada.log.Sourced;
import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import dev.narada.log.notes.Note.Ink;
import dev.narada.log.notes.Note.Marked;
import dev.narada.log.notes.Note.PageId;
import dev.narada.log.notes.Note.Written;
import dev.narada.log.notes.Notes;
import dev.narada.log.record.Vault;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of the log in memory is what stands in the store, and no word more. */
class LedgerCacheTest {

    private static final int PLENTY = 64 << 20;
    private static final int HISTORIES = 1_000;

    private final NodesOnOneStore nodes = new NodesOnOneStore();

    private final BookId book = Notes.book();

    @AfterEach
    void close() {
        nodes.close();
    }

    private StoreLog<Note> log(long most) {
        return nodes.log(most);
    }

    @Test
    void what_is_asked_again_is_not_read_again() {
        var log = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();

        log.source(about(book));
        log.append(commit(log, written(book, 2))).join();
        var again = log.source(about(book));

        assertThat(again.events())
                .extracting(it -> ((Written) it.event()).line())
                .containsExactly(1, 2);
        assertThat(again.marker()).isEqualTo(2);
        assertThat(log.inMemory()).satisfies(kept -> {
            assertThat(kept.read()).isEqualTo(1);
            assertThat(kept.found()).isEqualTo(1);
            assertThat(kept.events()).isEqualTo(2);
        });
    }

    @Test
    void a_thousand_random_histories_are_known_from_memory_as_from_the_store() {
        var chance = new Random(20211110);
        for (int history = 0; history < HISTORIES; history++) {
            var books = IntStream.range(0, 3).mapToObj(_ -> Notes.book()).toList();
            var pages = IntStream.range(0, 4)
                    .mapToObj(_ -> new PageId(UUID.randomUUID()))
                    .toList();
            var warm =
                    new StoreLog<>(nodes.store, Notes.FORMAT, Clock.systemUTC(), chance.nextBoolean() ? PLENTY : 6_000);
            var another = new StoreLog<>(nodes.store, Notes.FORMAT, Clock.systemUTC(), 0);
            for (int step = 0; step < 12; step++) {
                var writer = chance.nextInt(4) == 0 ? another : warm;
                var in = books.get(chance.nextInt(3));
                var notes = IntStream.rangeClosed(0, chance.nextInt(3))
                        .mapToObj(line -> note(chance, in, pages.get(chance.nextInt(4)), line))
                        .toArray(Note[]::new);
                writer.append(commit(writer, notes)).join();

                var asked = criteria(chance, books.get(chance.nextInt(3)), pages);
                assertThat(warm.source(asked)).isEqualTo(another.source(asked));
            }
            warm.close();
            another.close();
        }
    }

    private static Note note(Random chance, BookId in, PageId page, int line) {
        return chance.nextBoolean() ? written(in, page, line, "line " + line) : new Marked(in, page, false);
    }

    private static Criteria criteria(Random chance, BookId in, List<PageId> pages) {
        return new Criteria(IntStream.rangeClosed(0, chance.nextInt(3))
                .mapToObj(_ -> {
                    var types = chance.nextInt(3) == 0 ? Set.<String>of() : Set.of("notes.marked");
                    return chance.nextBoolean()
                            ? new Criterion(Set.of(tag(in), tag(pages.get(chance.nextInt(4)))), types)
                            : new Criterion(Set.of(tag(in)), types);
                })
                .toList());
    }

    @Test
    void ledgers_that_nobody_used_for_longest_make_room() {
        var books = IntStream.range(0, 20).mapToObj(_ -> Notes.book()).toList();
        var log = log(20_000);
        books.forEach(each -> log.append(commit(log, written(each, 1), written(each, 2), written(each, 3)))
                .join());

        books.forEach(each -> assertThat(log.source(about(each)).events()).hasSize(3));
        assertThat(log.inMemory().bytes()).isPositive().isLessThanOrEqualTo(20_000);
        assertThat(log.inMemory().ledgers()).isBetween(1, 19);

        assertThat(log.source(about(books.getLast())).events()).hasSize(3);
        assertThat(log.inMemory().read()).isEqualTo(20);
    }

    @Test
    void what_found_no_room_is_read_into_memory_again_only_after_a_while() {
        var now = new AtomicLong();
        var kept = new LedgerCache<>(Notes.FORMAT, 0, 9_000, now::get);
        var log = log(0);
        var another = Notes.book();
        for (var each : List.of(book, another)) {
            log.append(commit(log, written(each, 1), written(each, 2), written(each, 3)))
                    .join();
        }

        assertThat(kept.source(about(book), 0, from(log))).isPresent();
        assertThat(kept.source(about(another), 0, from(log))).isPresent();
        assertThat(kept.source(about(book), 0, from(log))).isEmpty();
        assertThat(kept.size().read()).isEqualTo(2);
        assertThat(kept.size().left()).isEqualTo(1);

        now.addAndGet(TimeUnit.MINUTES.toNanos(1));
        assertThat(kept.source(about(book), 0, from(log))).isPresent();
        assertThat(kept.size().read()).isEqualTo(3);
        assertThat(kept.size().left()).isEqualTo(2);
    }

    private LedgerCache.Reading<Note> from(StoreLog<Note> log) {
        var decoder = new Decoder<>(Notes.FORMAT, new Vault(log.keys()));
        return new LedgerCache.Reading<>() {

            @Override
            public long events(String ledger) {
                return 3;
            }

            @Override
            public Collection<UUID> unchanging(String ledger) {
                return nodes.store.unchanging(ledger);
            }

            @Override
            public void whole(String ledger, Consumer<CachedLedger.Standing<Note>> each) {
                nodes.store
                        .commits(ledger, 0, 10)
                        .forEach(commit -> each.accept(new CachedLedger.Standing<>(commit, decoder.commit(commit))));
            }
        };
    }

    @Test
    void a_ledger_that_is_larger_than_all_room_is_not_read_into_memory_at_all() {
        var log = log(5_000);
        IntStream.range(0, 10)
                .forEach(line -> log.append(commit(log, written(book, line))).join());

        for (int asked = 0; asked < 3; asked++) {
            assertThat(log.source(about(book)).events()).hasSize(10);
        }

        assertThat(log.inMemory().read()).isZero();
    }

    @Test
    void a_ledger_that_grows_over_all_room_is_let_go() {
        var log = log(5_000);
        log.append(commit(log, written(book, 0))).join();
        log.source(about(book));
        IntStream.range(1, 10)
                .forEach(line -> log.append(commit(log, written(book, line))).join());

        assertThat(log.inMemory()).satisfies(kept -> {
            assertThat(kept.ledgers()).isZero();
            assertThat(kept.bytes()).isZero();
        });
        assertThat(log.source(about(book)).events()).hasSize(10);
        assertThat(log.inMemory().read()).isEqualTo(1);
    }

    @Test
    void a_ledger_that_nobody_has_begun_takes_no_room() {
        var log = log(PLENTY);

        assertThat(log.source(about(book)).events()).isEmpty();

        assertThat(log.inMemory().ledgers()).isZero();
    }

    @Test
    void what_was_removed_is_forgotten_at_once_here_and_on_another_node() {
        var log = log(PLENTY);
        var another = log(PLENTY);
        var first = commit(log, written(book, 1));
        log.append(first).join();
        assertThat(words(log)).containsExactly(new Ink("line 1"));
        assertThat(words(another)).containsExactly(new Ink("line 1"));

        var field = new Removal.Field(first.events().getFirst().id(), "text");
        log.append(commit(
                        log,
                        UUID.randomUUID(),
                        null,
                        List.of(field),
                        new Marked(book, new PageId(UUID.randomUUID()), true)))
                .join();

        assertThat(words(log)).containsExactly(new Ink(null));
        assertThat(words(another)).containsExactly(new Ink(null));
    }

    private List<Ink> words(StoreLog<Note> log) {
        return log.source(about(book)).events().stream()
                .map(it -> it.event())
                .filter(Written.class::isInstance)
                .map(note -> ((Written) note).text())
                .toList();
    }

    @Test
    void what_another_node_wrote_is_known_before_it_is_decided() {
        var log = log(PLENTY);
        var another = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();
        log.source(about(book));

        another.append(commit(another, written(book, 2))).join();

        assertThat(log.source(about(book)).events()).hasSize(2);
    }

    @Test
    void a_decision_from_memory_meets_what_came_meanwhile() {
        var log = log(PLENTY);
        log.append(commit(log, written(book, 1))).join();
        Sourced<Note> known = log.source(about(book));
        log.append(commit(log, written(book, 2))).join();

        var late = log.append(
                commit(log, UUID.randomUUID(), new Condition(about(book), known.marker()), written(book, 3)));

        Assertions.assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConflictException.class);
    }
}
