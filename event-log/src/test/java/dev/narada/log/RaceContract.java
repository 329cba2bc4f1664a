package dev.narada.log;

import static dev.narada.log.notes.Notes.book;
import static dev.narada.log.notes.Notes.bytes;
import static dev.narada.log.notes.Notes.commit;
import static dev.narada.log.notes.Notes.written;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.log.notes.Note;
import dev.narada.log.notes.Note.BookId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every log promises of one command that two nodes decide at once, each in its own way. */
public abstract class RaceContract extends AppendContract {

    private final AtomicInteger committed = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();

    /** Two writers on one store, each of which knows of the other only by what is stored. */
    protected List<Log<Note>> racers() throws Exception {
        return nodes();
    }

    @Test
    @Tag("storm")
    void two_nodes_give_one_answer_to_one_command() throws Exception {
        var nodes = racers();
        var book = book();
        now(nodes.getFirst().append(commit(nodes.getFirst(), written(book, 0))));
        var races = times(1_000);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int race = 0; race < races; race++) {
                var command = UUID.randomUUID();
                // With events against without, without against without, with against with.
                var first = race % 3 != 1;
                var second = race % 3 == 2;
                var one = threads.submit(() -> decide(nodes.getFirst(), start, book, command, first, "one"));
                var other = threads.submit(() -> decide(nodes.getLast(), start, book, command, second, "other"));

                var told = one.get(60, TimeUnit.SECONDS);

                assertThat(other.get(60, TimeUnit.SECONDS)).isEqualTo(told);
                assertThat(nodes)
                        .allSatisfy(node -> assertThat(node.answered(book.toString(), command))
                                .contains(told));
                (told.changed() ? committed : kept).incrementAndGet();
            }
        }
        var inTheLog = new AtomicInteger();
        nodes.getFirst().read(0, commit -> inTheLog.incrementAndGet());
        assertThat(inTheLog).hasValue(committed.get() + 1);
        Verdict.of(
                "P20 two nodes give one answer (" + store(getClass()) + ")",
                "%,d races, %d won by a commit, %d by an answer without events, 0 answered twice",
                races,
                committed.get(),
                kept.get());
    }

    /** What a node tells the caller whose command it has decided with events, or without any. */
    private static Answered decide(
            Log<Note> node, CyclicBarrier start, BookId book, UUID command, boolean changes, String answer)
            throws Exception {
        start.await(60, TimeUnit.SECONDS);
        if (!changes) {
            return now(node.keepAnswer(book.toString(), command, "writer", bytes("request"), bytes(answer), 0));
        }
        var attempt = node.append(commit(node, command, null, written(book, 1)));
        return failure(attempt) instanceof RepeatedCommandException
                ? node.answered(book.toString(), command).orElseThrow()
                : new Answered(bytes("request"), bytes("answer"), now(attempt).last(), true);
    }
}
