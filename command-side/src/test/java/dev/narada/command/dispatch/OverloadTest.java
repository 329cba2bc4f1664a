package dev.narada.command.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.RotateCode;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.http.Role;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Verdict;
import dev.narada.log.store.StoreLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * P17: while the disk stands still, what cannot be taken is refused at once; when it goes on, whatever was taken is
 * written, whoever waited for one thing has had an answer, and every kind of command works again.
 */
@Tag("full")
class OverloadTest {

    private static final int STORMS = 20;
    private static final int FOR_ONE_THING = 2_000;
    private static final int OTHERS = 40;
    private static final int MORE = 4_800;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final long seed = Long.getLong("narada.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final StuckStore store = new StuckStore();
    private final StoreLog<Fact> log = new StoreLog<>(store, FactFormat.create(), Clock.systemUTC());
    private final CommandDispatch side = CommandDispatch.on(log, FactFormat.create(), Clock.systemUTC());
    private final Actor owner = new Actor(Role.OWNER, "owner:o1", null);
    private final AtomicLong slowestRefusal = new AtomicLong();
    private long sent;
    private long refused;
    private long unknown;

    private record Room(WorkshopId workshop, SessionId session) {}

    private record Sent(WorkshopId workshop, UUID command, CompletableFuture<Reply> answer) {}

    @Test
    void twenty_storms_leave_nothing_stuck() {
        try (log;
                side) {
            for (int storm = 0; storm < STORMS; storm++) {
                storm(storm == 0 ? FOR_ONE_THING : FOR_ONE_THING / 20);
            }
        }
        Verdict.of(
                "P17 overload is refused at once and heals",
                "seed %d, %d storms, %,d commands (%,d for one thing in the first), %,d refused (on the spot: %d ms at most),"
                        + " %,d told to ask again, 0 acknowledged lost, 0 stuck",
                seed,
                STORMS,
                sent,
                FOR_ONE_THING,
                refused,
                slowestRefusal.get(),
                unknown);
    }

    private void storm(int forOneThing) {
        var room = room();
        var others = Stream.generate(this::room).limit(OTHERS).toList();
        var all = new ArrayList<Sent>();
        store.stop();
        try {
            for (int i = 0; i < forOneThing; i++) {
                all.add(send(register(room)));
            }
            for (int i = 0; i < MORE; i++) {
                var other = others.get(random.nextInt(OTHERS));
                all.add(send(
                        switch (random.nextInt(20)) {
                            case 0 -> register(other);
                            case 1 -> new RotateCode(other.workshop());
                            // Changes nothing, and its answer is kept.
                            default -> new LockDoor(other.workshop(), null);
                        }));
            }
            await().atMost(LONGEST).until(() -> all.stream().anyMatch(one -> failed(one.answer())));
        } finally {
            store.goOn();
        }
        await("every command has an answer")
                .atMost(LONGEST)
                .until(() -> all.stream().allMatch(one -> one.answer().isDone()));
        all.forEach(this::account);
        for (var here : List.of(room, others.getFirst())) {
            works(register(here));
            works(new OpenDoor(here.workshop(), here.session()));
            works(new RotateCode(here.workshop()));
            works(new LockDoor(here.workshop(), null));
        }
    }

    /** Sent anew as a phone would, until it is answered. */
    private void works(Command command) {
        await("%s works again, seed %d".formatted(command.getClass().getSimpleName(), seed))
                .atMost(LONGEST)
                .until(() -> !failed(settled(side.send(command, envelope(UuidCreator.getTimeOrderedEpoch())))));
    }

    private static CompletableFuture<Reply> settled(CompletableFuture<Reply> answer) {
        await().atMost(LONGEST).until(answer::isDone);
        return answer;
    }

    /** An answer that was given stands in the record, and one that was not is one that may be asked for again. */
    private void account(Sent one) {
        try {
            var told = one.answer().join();
            assertThat(told.refusal() != null
                            || log.answered(one.workshop().toString(), one.command())
                                    .isPresent())
                    .as("acknowledged and stored, seed %d", seed)
                    .isTrue();
        } catch (CompletionException e) {
            assertThat(e.getCause()).isInstanceOf(LogUnavailableException.class);
            if (e.getCause().getMessage().contains("came in time")) {
                unknown++;
            } else {
                refused++;
            }
        }
    }

    private Sent send(Command command) {
        sent++;
        var id = UuidCreator.getTimeOrderedEpoch();
        var from = System.nanoTime();
        var answer = side.send(command, envelope(id));
        if (failed(answer)) {
            slowestRefusal.accumulateAndGet((System.nanoTime() - from) / 1_000_000, Math::max);
        }
        return new Sent(command.workshopId(), id, answer);
    }

    private static boolean failed(CompletableFuture<Reply> answer) {
        return answer.isCompletedExceptionally();
    }

    private Room room() {
        var room = new Room(
                new WorkshopId(UuidCreator.getTimeOrderedEpoch()), new SessionId(UuidCreator.getTimeOrderedEpoch()));
        var starts = Instant.parse("2031-11-10T13:00:00Z");
        var told = side.send(
                        new ScheduleWorkshop(
                                room.workshop(),
                                "Warsztat",
                                "",
                                "Koalicja",
                                "Łódź",
                                "Europe/Warsaw",
                                "pl",
                                null,
                                true,
                                List.of(new PlannedSession(
                                        room.session(), 1, starts, starts.plus(Duration.ofHours(3)), null)),
                                List.of()),
                        envelope(UuidCreator.getTimeOrderedEpoch()))
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                .join();
        assertThat(told.refusal()).isNull();
        return room;
    }

    private static RegisterParticipant register(Room room) {
        return new RegisterParticipant(
                room.workshop(),
                new ParticipantId(UuidCreator.getTimeOrderedEpoch()),
                List.of(room.session()),
                null,
                null,
                null,
                null,
                null,
                null,
                "1");
    }

    private Envelope envelope(UUID command) {
        return new Envelope(command, owner, new byte[] {1});
    }
}
