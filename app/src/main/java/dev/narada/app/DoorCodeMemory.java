package dev.narada.app;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.log.Following;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.query.board.Code;
import dev.narada.query.board.DoorCodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The codes of doors in memory, so that no frame of the board waits for a store. They are looked up on a thread of their
 * own when a board first needs one and whenever the record says that a door has changed; then its board is drawn again.
 * Whoever opens a board waits a moment for a code that is not at hand yet, not for a store that does not answer.
 */
final class DoorCodeMemory implements DoorCodes, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DoorCodeMemory.class);
    private static final Set<Class<?>> OF_DOORS = Set.of(DoorOpened.class, DoorLocked.class, CodeRotated.class);
    private static final long AGAIN_MILLIS = 1_000;
    private static final long PATIENCE_MILLIS = 1_000;

    private final DoorCodes kept;
    private final Consumer<WorkshopId> changed;
    private final Map<WorkshopId, Optional<Code>> seen = new ConcurrentHashMap<>();
    private final Set<WorkshopId> asked = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("door-codes").daemon().factory());
    private final Following following;

    /**
     * @param kept    asks where the codes are kept
     * @param changed is told which board to draw again
     */
    DoorCodeMemory(Log<Fact> log, DoorCodes kept, Consumer<WorkshopId> changed) {
        this.kept = kept;
        this.changed = changed;
        this.following = log.follow(log.tail(), this::heed);
    }

    @Override
    public Optional<Code> current(WorkshopId workshop) {
        return kept.current(workshop);
    }

    /** All looks are on one thread, so that none of them puts an older code over a newer one. */
    @Override
    public void recall(WorkshopId workshop) {
        if (seen.getOrDefault(workshop, Optional.empty()).isPresent()) {
            return;
        }
        asked.add(workshop);
        try {
            reader.submit(() -> look(workshop)).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | RejectedExecutionException e) {
            LOG.debug("The code of {} comes with a later frame", workshop, e);
        }
    }

    @Override
    public Optional<Code> seen(WorkshopId workshop) {
        if (asked.add(workshop)) {
            reader.execute(() -> look(workshop));
        }
        return seen.getOrDefault(workshop, Optional.empty());
    }

    private void heed(List<Recorded<Fact>> commit) {
        commit.stream()
                .map(Recorded::event)
                .filter(fact -> OF_DOORS.contains(fact.getClass()))
                .map(Fact::workshopId)
                .forEach(this::lookAgain);
    }

    private void lookAgain(WorkshopId workshop) {
        if (asked.contains(workshop)) {
            reader.execute(() -> look(workshop));
        }
    }

    private void look(WorkshopId workshop) {
        try {
            var now = kept.current(workshop);
            if (!now.equals(seen.put(workshop, now))) {
                changed.accept(workshop);
            }
        } catch (RuntimeException e) {
            LOG.warn("The code of the door of {} cannot be looked up; it is tried again: {}", workshop, e.getMessage());
            later(workshop);
        }
    }

    private void later(WorkshopId workshop) {
        try {
            var _ = reader.schedule(() -> look(workshop), AGAIN_MILLIS, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Nobody needs the code any more", e);
        }
    }

    @Override
    public void close() {
        following.close();
        reader.shutdownNow();
    }
}
