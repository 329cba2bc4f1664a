package dev.narada.query.projection;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.Fact;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.log.BorrowedStore;
import dev.narada.log.Removal;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.store.StoreLog;
import dev.narada.query.Books;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who travels in a long record is there at once, and meets nothing that left it. */
class TravelTest {

    private static final int MANY = 3 * Landmarks.STRIDE;

    /** What the hall would do on other threads, which here is done when the test says so. */
    private final Deque<Runnable> later = new ArrayDeque<>();

    private final List<Long> readFrom = new ArrayList<>();
    private final StoreLog<Fact> log = new StoreLog<>(
            new BorrowedStore(new InMemoryStore()) {
                @Override
                public List<StoredCommit> commits(String ledger, long after, int limit) {
                    readFrom.add(after);
                    return super.commits(ledger, after, limit);
                }
            },
            Books.format(),
            Clock.systemUTC());

    @Test
    void the_first_travel_reads_on_from_the_landmark_before() {
        var hall = opened();
        for (var position : List.of(MANY - 1L, 2L * Landmarks.STRIDE, 2L * Landmarks.STRIDE - 1)) {
            var then = foldedUpTo(position);
            readFrom.clear();

            assertThat(hall.at(position)).isEqualTo(then);
            assertThat(readFrom).containsExactly(position / Landmarks.STRIDE * Landmarks.STRIDE);
        }
    }

    @Test
    void before_and_after_the_events_are_gathered_it_is_the_same() {
        var hall = opened();
        var first = hall.at(Landmarks.STRIDE + 1);
        doLater();
        readFrom.clear();

        assertThat(hall.at(Landmarks.STRIDE + 1)).isEqualTo(first);
        assertThat(readFrom).isEmpty();
    }

    @Test
    void whose_words_were_removed_is_met_nowhere_on_the_way() {
        var hall = opened();
        assertThat(name(hall, MANY - 1)).isEqualTo("Ala");

        var erased = Books.write(
                log, List.of(new Removal.Key("person:" + ALA)), new ParticipantErased(W, ALA, ErasureGround.REQUEST));
        log.read(W.toString(), erased - 1, hall::on);
        doLater();
        readFrom.clear();

        for (long position = Landmarks.STRIDE; position < erased; position += 100) {
            assertThat(name(hall, position)).isNull();
        }
        assertThat(readFrom).doesNotContain(0L);
    }

    private static @Nullable String name(LiveWorkshop hall, long position) {
        var name = hall.at(position).people().nameOf(ALA);
        return name == null ? null : name.words();
    }

    private LiveWorkshop opened() {
        Books.write(log, scheduled());
        Books.write(log, registered(ALA, "Ala", FIRST));
        for (var n = 3; n <= MANY; n++) {
            Books.write(log, idea(n, "B", ALA));
        }
        var hall = new LiveWorkshop(W, log, Clock.systemUTC(), WorkshopState::apply, later::add);
        hall.opened();
        doLater();
        return hall;
    }

    private WorkshopState foldedUpTo(long position) {
        var room = new WorkshopState[] {WorkshopState.empty(W)};
        log.read(
                W.toString(),
                0,
                commit -> commit.stream()
                        .filter(each -> each.position() <= position)
                        .forEach(each -> room[0] = room[0].apply(each)));
        return room[0];
    }

    private void doLater() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }
}
