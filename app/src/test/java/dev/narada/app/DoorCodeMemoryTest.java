package dev.narada.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.narada.command.dispatch.FactFormat;
import dev.narada.events.Fact;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.Commit;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.memory.InMemoryLog;
import dev.narada.query.board.Code;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DoorCodeMemoryTest {

    private final WorkshopId workshop = new WorkshopId(UUID.randomUUID());
    private final InMemoryLog<Fact> log = new InMemoryLog<>(FactFormat.create(), Clock.systemUTC());
    private final AtomicReference<Optional<Code>> kept = new AtomicReference<>(Optional.empty());
    private final AtomicInteger failures = new AtomicInteger();
    private final List<String> askedBy = new CopyOnWriteArrayList<>();
    private final List<WorkshopId> drawnAgain = new CopyOnWriteArrayList<>();

    @Test
    void a_board_is_drawn_from_memory_and_again_when_the_code_has_changed() {
        try (log;
                var codes = codes()) {
            assertThat(codes.seen(workshop)).isEmpty();
            await().until(() -> drawnAgain.size() == 1);

            kept.set(code("AAAAAA"));
            append(new DoorOpened(workshop, new SessionId(UUID.randomUUID())));
            await().until(() -> drawnAgain.size() == 2);
            assertThat(codes.seen(workshop)).isEqualTo(code("AAAAAA"));

            kept.set(code("BBBBBB"));
            append(new CodeRotated(workshop));
            await().until(() -> codes.seen(workshop).equals(code("BBBBBB")));
            assertThat(askedBy).as("never whoever draws").containsOnly("door-codes");
        }
    }

    @Test
    void who_opens_a_board_has_the_code_of_an_open_door_from_the_first_frame() {
        try (log;
                var codes = codes()) {
            codes.seen(workshop);
            await().until(() -> drawnAgain.size() == 1);
            kept.set(code("AAAAAA"));

            codes.recall(workshop);

            assertThat(codes.seen(workshop)).isEqualTo(code("AAAAAA"));
            assertThat(askedBy).as("never whoever draws").containsOnly("door-codes");
        }
    }

    @Test
    void a_store_that_hangs_holds_nobody_up_who_opens_a_board() {
        var hung = new CountDownLatch(1);
        try (log;
                var codes = new DoorCodeMemory(log, _ -> awaited(hung), drawnAgain::add)) {
            codes.recall(workshop);

            assertThat(codes.seen(workshop)).isEmpty();
            hung.countDown();
            await().until(() -> codes.seen(workshop).equals(code("AAAAAA")));
        }
    }

    private static Optional<Code> awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return code("AAAAAA");
    }

    @Test
    void a_store_that_does_not_answer_is_asked_again() {
        failures.set(1);
        kept.set(code("AAAAAA"));
        try (log;
                var codes = codes()) {
            codes.seen(workshop);

            await().until(() -> codes.seen(workshop).equals(code("AAAAAA")));
        }
    }

    private DoorCodeMemory codes() {
        return new DoorCodeMemory(
                log,
                _ -> {
                    askedBy.add(Thread.currentThread().getName());
                    if (failures.getAndDecrement() > 0) {
                        throw new LogUnavailableException("planted");
                    }
                    return kept.get();
                },
                drawnAgain::add);
    }

    private static Optional<Code> code(String signs) {
        return Optional.of(new Code(signs, "http://localhost/join/" + signs));
    }

    private void append(Fact fact) {
        log.append(new Commit(
                        workshop.toString(),
                        UUID.randomUUID(),
                        "owner:1",
                        new byte[0],
                        new byte[0],
                        List.of(log.draft(fact)),
                        null,
                        List.of()))
                .join();
    }
}
