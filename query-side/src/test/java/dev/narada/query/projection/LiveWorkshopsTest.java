package dev.narada.query.projection;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.log.Log;
import dev.narada.log.Removal;
import dev.narada.query.Audience;
import dev.narada.query.Books;
import dev.narada.query.board.Board;
import dev.narada.query.json.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveWorkshopsTest {

    private static final WorkshopId OTHER = new WorkshopId(id(2));

    private final Log<Fact> log = Books.empty();
    private final AtomicBoolean poisoned = new AtomicBoolean();
    private final LiveWorkshops rooms = new LiveWorkshops(log, Clock.systemUTC(), (room, recorded) -> {
        if (poisoned.get() && recorded.event() instanceof IdeaEndorsed) {
            throw new IllegalStateException("bad endorsement");
        }
        return room.apply(recorded);
    });

    @AfterEach
    void close() {
        rooms.close();
        log.close();
    }

    @Test
    void a_workshop_is_folded_when_it_is_first_asked_for_and_follows_from_then_on() {
        Books.write(log, scheduled(), idea(1, "A", ALA));
        var hall = rooms.open(W).join().orElseThrow();
        assertThat(hall.room().ideas().all()).hasSize(1);

        var position = Books.write(log, idea(2, "B", ALA));
        rooms.reached(hall, position).join();

        assertThat(hall.room().position()).isEqualTo(position);
        assertThat(hall.room().ideas().all()).hasSize(2);
    }

    @Test
    void what_happens_elsewhere_counts_as_reached_but_does_not_move_the_position() {
        var own = Books.write(log, scheduled());
        var hall = rooms.open(W).join().orElseThrow();

        var position = Books.write(log, elsewhere());
        rooms.reached(hall, position).join();

        assertThat(hall.room().position()).isEqualTo(own);
    }

    @Test
    void there_is_no_room_for_a_workshop_that_nobody_announced() {
        assertThat(rooms.open(OTHER).join()).isEmpty();
    }

    @Test
    void waiting_for_what_never_comes_ends() {
        Books.write(log, scheduled());
        var hall = rooms.open(W).join().orElseThrow();

        var wait = rooms.reached(hall, 1_000);

        assertThatThrownBy(wait::join).isInstanceOf(CompletionException.class);
    }

    @Test
    void waiting_for_a_room_that_takes_nothing_in_ends() {
        Books.write(log, scheduled());
        var hall = rooms.open(W).join().orElseThrow();
        var released = new CountDownLatch(1);
        hall.watch(() -> awaited(released));

        var wait = rooms.reached(hall, Books.write(log, idea(1, "A", ALA)));

        assertThatThrownBy(() -> wait.get(30, TimeUnit.SECONDS)).hasCauseInstanceOf(TimeoutException.class);
        released.countDown();
    }

    @Test
    void travelling_shows_the_room_as_it_stood() {
        Books.write(log, scheduled());
        var first = Books.write(log, idea(1, "A", ALA));
        for (var n = 2; n <= 1_500; n++) {
            Books.write(log, idea(n, "B", ALA));
        }
        var hall = rooms.open(W).join().orElseThrow();

        assertThat(hall.at(first).ideas().all()).hasSize(1);
        assertThat(hall.at(first + 1_000).ideas().all()).hasSize(1_001);
        assertThat(hall.at(first + 1_000)).isEqualTo(hall.at(first + 1_000));
        assertThat(hall.at(0).ideas().all()).isEmpty();
    }

    @Test
    void a_poisoned_event_parks_its_workshop_alone_until_it_is_rebuilt() {
        Books.write(log, scheduled(), idea(1, "A", ALA));
        Books.write(log, elsewhere());
        var hall = rooms.open(W).join().orElseThrow();
        var other = rooms.open(OTHER).join().orElseThrow();
        poisoned.set(true);

        var poison = Books.write(log, endorsed(1, OLA));
        var after = Books.write(log, new Paused(OTHER));

        await().atMost(Duration.ofSeconds(2)).until(() -> !rooms.parked().isEmpty());
        assertThat(rooms.parked().getFirst().position()).isEqualTo(poison);
        assertThatThrownBy(hall::room).isInstanceOf(StandstillException.class).hasMessageContaining("bad endorsement");
        rooms.reached(other, after).join();
        assertThat(other.room().stage().doing().paused()).isTrue();

        poisoned.set(false);
        Books.write(log, endorsed(1, ALA));
        rooms.rebuild(hall).join();

        assertThat(rooms.parked()).isEmpty();
        assertThat(Board.of(hall.room(), Audience.PUBLIC, null)
                        .ideas()
                        .getFirst()
                        .endorsements())
                .isEqualTo(2);
    }

    @Test
    void a_room_that_cannot_be_read_at_all_is_parked_and_not_shown_empty() {
        try (var deep = new LiveWorkshops(log, Clock.systemUTC(), (_, _) -> {
            throw new StackOverflowError("too deep");
        })) {
            Books.write(log, scheduled());
            var hall = deep.open(W).join().orElseThrow();

            assertThatThrownBy(hall::room).isInstanceOf(StandstillException.class);
        }
    }

    @Test
    void a_rebuilt_workshop_looks_the_same_to_everybody() {
        Books.write(log, scheduled(), registered(ALA, "Ala", FIRST), idea(1, "A", ALA));
        var hall = rooms.open(W).join().orElseThrow();
        Books.write(log, endorsed(1, ALA));
        rooms.reached(hall, log.tail()).join();

        var rebuilt = rooms.rebuild(hall).join();

        assertThat(rebuilt.equal()).isTrue();
        assertThat(rebuilt.after()).hasSizeGreaterThan(12);
    }

    @Test
    void what_was_erased_is_gone_from_the_past_and_the_rebuilt_room_is_the_live_one() {
        var named = Books.write(log, scheduled(), registered(ALA, "Ala Niezwykła", FIRST));
        var hall = rooms.open(W).join().orElseThrow();
        assertThat(hall.at(named).people().nameOf(ALA).words()).isEqualTo("Ala Niezwykła");

        Books.write(
                log, List.of(new Removal.Key("person:" + ALA)), new ParticipantErased(W, ALA, ErasureGround.REQUEST));
        rooms.reached(hall, log.tail()).join();

        assertThat(hall.at(named).people().nameOf(ALA).words()).isNull();
        assertThat(hall.events().toString()).doesNotContain("Niezwykła");
        assertThat(Json.text(Checksums.views(hall.room()))).doesNotContain("Niezwykła");
        assertThat(rooms.rebuild(hall).join().equal()).isTrue();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static WorkshopScheduled elsewhere() {
        var f = scheduled();
        return new WorkshopScheduled(
                OTHER,
                f.title(),
                f.purpose(),
                f.organiser(),
                f.place(),
                f.timezone(),
                f.language(),
                null,
                true,
                f.sessions(),
                f.themes());
    }
}
