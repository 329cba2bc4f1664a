package dev.narada.query.record;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.events.Fact;
import dev.narada.events.Phase;
import dev.narada.events.WorkshopId;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.log.BorrowedStore;
import dev.narada.log.JumpingClock;
import dev.narada.log.KeptCheckpoint;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.log.memory.InMemoryStore;
import dev.narada.log.sqlite.SqliteBackup;
import dev.narada.log.sqlite.SqliteLog;
import dev.narada.log.store.KeptCheckpoints;
import dev.narada.log.store.StoreLog;
import dev.narada.query.Books;
import dev.narada.query.Lodz;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When checkpoints are made, and that a restart, a second node or an outage comes to the same. */
class CheckpointMakerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final InMemoryStore store = new InMemoryStore();
    private final JumpingClock clock = new JumpingClock();
    private final Log<Fact> log = new InMemoryLog<>(store, Books.format(), clock);

    @AfterEach
    void close() {
        log.close();
    }

    private static List<KeptCheckpoint> kept(Log<Fact> log) {
        return log.checkpoints().all(W.toString());
    }

    private static List<String> reasons(Log<Fact> log) {
        return kept(log).stream().map(KeptCheckpoint::reason).toList();
    }

    /** What was written is followed: the last thing that gives occasion has its checkpoint. */
    private static void followed(Log<Fact> log, long position) {
        await().atMost(PATIENCE).until(() -> log.checkpoints().reached() >= position);
    }

    private static Fact phase(Phase phase) {
        return new PhaseStarted(W, FIRST, phase);
    }

    @Test
    void the_door_each_phase_the_end_and_the_plan_have_one_each() {
        try (var _ = new CheckpointMaker(log, clock)) {
            Books.write(log, scheduled());
            Books.write(log, new DoorOpened(W, FIRST));
            Books.write(log, new SessionOpened(W, FIRST));
            Books.write(log, registered(ALA, "Ala", FIRST));
            Books.write(log, phase(Phase.NEEDS));
            Books.write(log, need(1, "Ławka", ALA), need(2, "Cień", ALA));
            Books.write(log, new PlanPublished(W, 1, 7));
            followed(log, Books.write(log, new SessionClosed(W, FIRST, 1)));
        }

        assertThat(reasons(log)).containsExactly("INTERVAL", "DOOR", "PHASE", "PHASE", "PUBLICATION", "CLOSE");
        assertThat(kept(log)).extracting(KeptCheckpoint::size).containsExactly(1L, 2L, 3L, 5L, 8L, 9L);
    }

    @Test
    void what_is_said_in_between_has_one_a_minute_at_most() {
        try (var _ = new CheckpointMaker(log, clock)) {
            Books.write(log, scheduled());
            for (int n = 1; n <= 10; n++) {
                clock.jump(Duration.ofSeconds(25));
                Books.write(log, need(n, "Potrzeba", ALA));
            }
            followed(log, Books.write(log, phase(Phase.NEEDS)));
        }

        assertThat(reasons(log)).containsExactly("INTERVAL", "INTERVAL", "INTERVAL", "INTERVAL", "PHASE");
        assertThat(kept(log)).extracting(KeptCheckpoint::size).containsExactly(1L, 4L, 7L, 10L, 12L);
    }

    @Test
    void what_was_said_last_is_covered_a_minute_later_though_nobody_says_more() {
        try (var maker = new CheckpointMaker(log, clock)) {
            followed(log, Books.write(log, scheduled()));
            clock.jump(Duration.ofSeconds(20));
            var last = Books.write(log, need(1, "Ławka", ALA));
            clock.jump(Duration.ofSeconds(39));
            maker.cover();
            assertThat(kept(log)).hasSize(1);

            clock.jump(Duration.ofSeconds(1));
            await().atMost(PATIENCE).until(() -> {
                maker.cover();
                return log.checkpoints().reached() == last;
            });
            maker.cover();
        }
        assertThat(reasons(log)).containsExactly("INTERVAL", "INTERVAL");
    }

    @Test
    void what_one_workshop_said_last_before_a_restart_is_covered_after_it() {
        var elsewhere = new WorkshopId(UUID.randomUUID());
        try (var _ = new CheckpointMaker(log, clock)) {
            Books.write(log, scheduled());
            Books.write(log, need(1, "Ławka", ALA));
            followed(log, Books.write(log, new DoorOpened(elsewhere, FIRST)));
        }

        clock.jump(Duration.ofSeconds(60));
        try (var maker = new CheckpointMaker(log, clock)) {
            maker.cover();
        }

        assertThat(kept(log)).extracting(KeptCheckpoint::size).containsExactly(1L, 2L);
        assertThat(kept(log).getLast().position()).isEqualTo(2);
    }

    @Test
    void nothing_is_made_of_a_workshop_that_has_not_begun() {
        try (var _ = new CheckpointMaker(log, clock)) {
            assertThat(kept(log)).isEmpty();
            assertThat(log.checkpoints().latest(W.toString())).isEmpty();
        }
    }

    @Test
    void what_came_while_nobody_followed_is_made_after_the_restart_and_nothing_twice() {
        try (var _ = new CheckpointMaker(log, clock)) {
            Books.write(log, scheduled());
            followed(log, Books.write(log, new DoorOpened(W, FIRST)));
        }
        var before = kept(log);
        Books.write(log, new SessionOpened(W, FIRST));
        Books.write(log, registered(ALA, "Ala", FIRST));
        var missed = Books.write(log, phase(Phase.NEEDS));

        for (int restart = 0; restart < 3; restart++) {
            try (var _ = new CheckpointMaker(log, clock)) {
                followed(log, missed);
            }
        }

        assertThat(kept(log)).startsWith(before.toArray(KeptCheckpoint[]::new));
        assertThat(reasons(log)).containsExactly("INTERVAL", "DOOR", "PHASE", "PHASE");
    }

    @Test
    void of_what_an_earlier_program_wrote_the_last_occasion_and_the_end_are_made() {
        Books.write(log, scheduled());
        Books.write(log, new DoorOpened(W, FIRST));
        Books.write(log, phase(Phase.NEEDS));
        clock.jump(Duration.ofDays(7));
        var end = Books.write(log, need(1, "Ławka", ALA));

        try (var _ = new CheckpointMaker(log, clock)) {
            followed(log, end);
            followed(log, Books.write(log, phase(Phase.IDEAS)));
        }

        assertThat(reasons(log)).containsExactly("PHASE", "INTERVAL", "PHASE");
        assertThat(kept(log)).extracting(KeptCheckpoint::size).containsExactly(3L, 4L, 5L);
    }

    @Test
    void two_nodes_come_to_one_and_the_same() {
        try (var other = new InMemoryLog<>(store, Books.format(), clock);
                var _ = new CheckpointMaker(log, clock);
                var _ = new CheckpointMaker(other, clock)) {
            for (int n = 1; n <= 40; n++) {
                clock.jump(Duration.ofSeconds(20));
                Books.write(n % 2 == 0 ? log : other, n == 1 ? scheduled() : need(n, "Potrzeba", ALA));
            }
            followed(log, Books.write(log, phase(Phase.NEEDS)));
            await().atMost(PATIENCE).until(() -> kept(log).size() == 15);
        }
        assertThat(kept(log)).extracting(KeptCheckpoint::size).doesNotHaveDuplicates();
    }

    @Test
    void a_store_that_does_not_answer_delays_it_and_loses_none() throws Exception {
        var shelf = new Stuck(store);
        try (var stuck = new StoreLog<>(shelf, Books.format(), clock);
                var maker = new CheckpointMaker(stuck, clock)) {
            shelf.refusing = true;
            Books.write(stuck, scheduled());
            var door = Books.write(stuck, new DoorOpened(W, FIRST));
            await().atMost(PATIENCE).until(() -> stuck.alarm().isPresent());
            assertThat(maker.awaitHeard(door, Duration.ofMillis(1))).isFalse();
            shelf.refusing = false;

            assertThat(maker.awaitHeard(door, PATIENCE)).isTrue();
            followed(stuck, door);
            assertThat(reasons(stuck)).containsExactly("INTERVAL", "DOOR");
            await().atMost(PATIENCE).until(() -> stuck.alarm().isEmpty());
        }
    }

    @Test
    void after_a_restore_the_first_that_comes_says_so(@TempDir Path directory) {
        try (var live = SqliteLog.open(directory.resolve("live"), Books.format(), Clock.systemUTC());
                var _ = new CheckpointMaker(live, Clock.systemUTC())) {
            Books.write(live, scheduled());
            var door = Books.write(live, new DoorOpened(W, FIRST));
            followed(live, door);
            Books.write(live, need(1, "Ławka", ALA));
            SqliteBackup.take(directory.resolve("live"), directory.resolve("backup"), _ -> {});
            followed(live, Books.write(live, phase(Phase.NEEDS)));
        }
        var keys = directory.resolve("backup/keys");
        SqliteBackup.restore(directory.resolve("backup"), keys, directory.resolve("restored"), _ -> {});

        try (var restored = SqliteLog.open(directory.resolve("restored"), Books.format(), Clock.systemUTC());
                var _ = new CheckpointMaker(restored, Clock.systemUTC())) {
            followed(restored, Books.write(restored, need(2, "Cień", ALA)));
            followed(restored, Books.write(restored, phase(Phase.IDEAS)));

            assertThat(reasons(restored)).containsExactly("INTERVAL", "DOOR", "RESTORE", "RESTORE", "PHASE");
            assertThat(kept(restored)).extracting(KeptCheckpoint::size).containsExactly(1L, 2L, 3L, 4L, 5L);
        }
    }

    @Test
    void each_workshop_has_its_own() {
        var elsewhere = new WorkshopId(UUID.randomUUID());
        try (var _ = new CheckpointMaker(log, clock)) {
            Books.write(log, new DoorOpened(elsewhere, FIRST));
            followed(log, Books.write(log, Lodz.scheduled()));
        }

        assertThat(log.checkpoints().all(elsewhere.toString()))
                .extracting(KeptCheckpoint::reason)
                .containsExactly("DOOR");
        assertThat(reasons(log)).containsExactly("INTERVAL");
    }

    /** Keeps no notes for a while. */
    private static final class Stuck extends BorrowedStore {

        private volatile boolean refusing;

        private Stuck(InMemoryStore store) {
            super(store);
        }

        @Override
        public KeptCheckpoints checkpoints() {
            if (refusing) {
                throw new LogUnavailableException("planted: no note is kept now");
            }
            return super.checkpoints();
        }
    }
}
