package dev.narada.log;

import static dev.narada.log.notes.Notes.about;
import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What every log promises while many write at once: nothing lost, doubled, out of order or missing. */
public abstract class LoadContract extends RequestContract {

    private static final int WRITERS = 8;
    private static final int APPENDS = 2_000;

    private static Storms storms = new Storms();

    /**
     * How many stores, one after the other, share the appends of the full tier: more than one only where the server
     * searches without an index.
     */
    protected int stores() {
        return 1;
    }

    /** Turns to another, empty store. */
    protected void turnToFreshStore() {
        throw new UnsupportedOperationException("one store takes all");
    }

    @BeforeAll
    static void beginCounting() {
        storms = new Storms();
    }

    @AfterAll
    static void tell(TestInfo test) {
        storms.tell(store(test.getTestClass().orElseThrow()));
    }

    @Test
    @Tag("storm")
    void writers_that_fight_for_one_ledger_leave_a_dense_valid_chain() throws Exception {
        storm(List.of(log()), 1, times(100));
    }

    @Test
    @Tag("full")
    void eight_writers_on_one_hot_ledger() throws Exception {
        storms(() -> List.of(log()), 1);
    }

    @Test
    @Tag("full")
    void eight_writers_over_a_hundred_ledgers() throws Exception {
        storms(() -> List.of(log()), 100);
    }

    @Test
    @Tag("storm")
    void two_nodes_share_one_store() throws Exception {
        storm(nodes(), 1, times(50));
    }

    @Test
    @Tag("full")
    void eight_writers_on_two_nodes_and_one_hot_ledger() throws Exception {
        storms(this::nodes, 1);
    }

    @Test
    @Tag("full")
    void eight_writers_on_two_nodes_over_a_hundred_ledgers() throws Exception {
        storms(this::nodes, 100);
    }

    private void storms(Callable<List<Log<Note>>> nodes, int ledgers) throws Exception {
        var appends = times(APPENDS) / stores();
        storm(nodes.call(), ledgers, appends);
        for (int store = 1; store < stores(); store++) {
            closeAll();
            turnToFreshStore();
            storm(nodes.call(), ledgers, appends);
        }
    }

    private static void storm(List<Log<Note>> nodes, int ledgers, int appends) throws Exception {
        var storm = storms.begin();
        var books = Stream.generate(() -> book()).limit(ledgers).toList();
        Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
        var heard = nodes.stream().map(Heard::new).toList();

        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var running = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(write(
                            nodes.get(writer % nodes.size()),
                            books,
                            appends,
                            new Random(storm.seed() + writer),
                            acknowledged,
                            storm.conflicts())))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }

        var total = (long) WRITERS * appends;
        assertThat(nodes.getFirst().tail()).isEqualTo(total);
        assertThat(acknowledged).hasSize((int) total);
        for (var one : heard) {
            await().atMost(Duration.ofSeconds(60)).until(() -> one.position() == total);
            assertThat(one.wrong()).isEmpty();
            assertThat(one.commands()).isEqualTo(acknowledged);
        }
        for (var book : books) {
            assertNumbers(nodes.getFirst(), book);
            assertChain(nodes.getFirst(), book);
        }
        storms.held(total);
    }

    private static Callable<Void> write(
            Log<Note> node,
            List<BookId> books,
            int appends,
            Random random,
            Set<UUID> acknowledged,
            AtomicLong conflicts) {
        return () -> {
            for (int i = 0; i < appends; i++) {
                var book = books.get(random.nextInt(books.size()));
                var command = UUID.randomUUID();
                var note = written(book, i);
                // One in twenty depends on its whole ledger, and decides again until it wins.
                while (true) {
                    var condition = i % 20 == 0
                            ? new Condition(about(book), node.tail())
                            : new Condition(about(book, note.pageId()), 0);
                    var attempt = node.append(commit(node, command, condition, note));
                    if (stands(attempt)) {
                        break;
                    }
                    assertThat(failure(attempt)).isInstanceOf(ConflictException.class);
                    conflicts.incrementAndGet();
                }
                acknowledged.add(command);
            }
            return null;
        };
    }

    private static void assertNumbers(Log<Note> log, BookId book) {
        var numbers = new ArrayList<Long>();
        log.read(book.toString(), 0, commit -> commit.forEach(one -> numbers.add(one.n())));
        assertThat(numbers)
                .isEqualTo(IntStream.range(0, numbers.size())
                        .mapToObj(Long::valueOf)
                        .toList());
    }
}
