package dev.narada.query.projection;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.Fact;
import dev.narada.log.BorrowedStore;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.store.StoreLog;
import dev.narada.log.store.Tail;
import dev.narada.query.Books;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is handed over when a workshop is opened: nothing falls in between, and a fault that passes parks nothing. */
class OpeningTest {

    @Test
    void a_workshop_that_cannot_be_read_now_is_opened_once_it_can_be() {
        var outage = new Outage();
        try (var flaky = outage.log();
                var house = new LiveWorkshops(flaky, Clock.systemUTC())) {
            var position = Books.write(flaky, scheduled(), idea(1, "A", ALA));
            await().until(() -> house.position() >= position);
            outage.begins();

            var opening = house.open(W);
            await().until(() -> outage.refused() > 3);
            assertThat(opening).isNotDone();
            assertThat(house.parked()).isEmpty();
            outage.ends();

            assertThat(opening.join().orElseThrow().room().ideas().all()).hasSize(1);
        }
    }

    @Test
    void what_was_missed_while_nothing_could_be_read_is_there_once_it_can_be() {
        var outage = new Outage();
        try (var flaky = outage.log();
                var house = new LiveWorkshops(flaky, Clock.systemUTC())) {
            Books.write(flaky, scheduled());
            var hall = new LiveWorkshop(W, flaky, Clock.systemUTC(), WorkshopState::apply, Runnable::run);
            hall.opened().join();
            Books.write(flaky, idea(1, "A", ALA));
            var later = new ArrayList<Recorded<Fact>>();
            Books.write(flaky, idea(2, "B", ALA));
            flaky.read(W.toString(), 2, later::addAll);
            outage.begins();

            hall.on(later);
            await().until(() -> outage.refused() > 3);
            var settled = hall.settled();
            assertThat(settled).isNotDone();
            assertThat(hall.room().ideas().all()).isEmpty();
            assertThat(hall.parked()).isEmpty();
            outage.ends();

            settled.join();
            assertThat(hall.room().ideas().all()).hasSize(2);
        }
    }

    @Test
    void a_hall_reads_nothing_before_it_is_handed_what_comes() {
        try (var log = Books.empty()) {
            Books.write(log, scheduled());
            var hall = new LiveWorkshop(W, log, Clock.systemUTC(), WorkshopState::apply, Runnable::run);

            Books.write(log, idea(1, "A", ALA));

            hall.opened().join();
            assertThat(hall.room().ideas().all()).hasSize(1);
        }
    }

    @Test
    void a_workshop_is_there_for_whoever_asks_while_the_follower_hears_of_it() {
        var made = new AtomicBoolean();
        var house = new AtomicReference<LiveWorkshops>();
        var written = new AtomicReference<Log<Fact>>();
        var store = new BorrowedStore(new InMemoryStore()) {
            @Override
            public Tail tail() {
                if (made.getAndSet(false)) {
                    var position = Books.write(written.get(), scheduled());
                    await().until(() -> house.get().position() >= position);
                }
                return super.tail();
            }
        };
        try (var own = new StoreLog<>(store, Books.format(), Clock.systemUTC());
                var asked = new LiveWorkshops(own, Clock.systemUTC())) {
            written.set(own);
            house.set(asked);
            made.set(true);

            assertThat(asked.open(W).join()).isPresent();
        }
    }
}
