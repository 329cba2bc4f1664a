package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.DamagedException;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One workshop in memory. Its events are taken in on one thread at a time; anybody may look. */
public final class LiveWorkshop {

    private static final Logger LOG = LoggerFactory.getLogger(LiveWorkshop.class);
    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final WorkshopId id;
    private final Log<Fact> log;
    private final Clock clock;
    private final Folding folding;
    private final SerialExecutor serial;
    private final Past past;
    private final ChangeListeners watchers = new ChangeListeners();
    private final AtomicBoolean begun = new AtomicBoolean();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private volatile CompletableFuture<Void> whole = loaded;
    private volatile WorkshopState room;
    private volatile @Nullable StandstillWorkshop parked;

    LiveWorkshop(WorkshopId id, Log<Fact> log, Clock clock, Folding folding, Executor threads) {
        this.id = id;
        this.log = log;
        this.clock = clock;
        this.folding = folding;
        this.serial = new SerialExecutor(threads);
        this.past = new Past(id, log, serial, threads);
        this.room = WorkshopState.empty(id);
    }

    /**
     * Reads the record, if nobody has had it read yet. Only to be called once commits are handed over to this hall:
     * what becomes durable after the reading is heard, what did before is read, and nothing falls in between.
     */
    CompletableFuture<Void> opened() {
        if (begun.compareAndSet(false, true)) {
            serial.execute(() -> load(room, FIRST_PAUSE_MILLIS));
        }
        return loaded;
    }

    public WorkshopId id() {
        return id;
    }

    /** As it stands now; {@link StandstillException} while it stands still. */
    public WorkshopState room() {
        var why = parked;
        if (why != null) {
            throw new StandstillException(why);
        }
        return room;
    }

    /** As it stood when it was last read, also while it stands still. */
    public WorkshopState lastSeen() {
        return room;
    }

    /** As it stood after the event at {@code position} or the last one before. */
    public WorkshopState at(long position) {
        return past.at(position, room());
    }

    /** As it stood at an instant. */
    public WorkshopState at(Instant instant) {
        room();
        return past.at(instant);
    }

    /** Every event that the room reflects. */
    public List<Recorded<Fact>> events() {
        var upTo = room().next();
        return past.events().stream().filter(each -> each.n() < upTo).toList();
    }

    public Optional<StandstillWorkshop> parked() {
        return Optional.ofNullable(parked);
    }

    /** Calls after every commit, until the returned handle is closed; the call must be short. */
    public Runnable watch(Runnable watcher) {
        return watchers.add(watcher);
    }

    /** Completes once everything that was handed over so far has been taken in. */
    public CompletableFuture<Void> settled() {
        return CompletableFuture.runAsync(() -> {}, serial).thenCompose(_ -> whole);
    }

    /** Forgets everything and folds the whole record again. */
    CompletableFuture<Void> reload() {
        return CompletableFuture.runAsync(() -> load(WorkshopState.empty(id), FIRST_PAUSE_MILLIS), serial)
                .thenCompose(_ -> whole);
    }

    void on(List<Recorded<Fact>> commit) {
        serial.execute(() -> take(commit));
    }

    void unreadable(long position, String sentence) {
        serial.execute(() -> {
            park(position, sentence);
            tellWatchers();
        });
    }

    void tellWatchers() {
        watchers.tell();
    }

    /** Only damage, and what cannot be folded, parks; whatever else goes wrong with reading passes. */
    private void load(WorkshopState from, long pauseMillis) {
        var reached = new AtomicReference<>(from);
        var passed = new Landmarks(id);
        try {
            log.read(id.toString(), from.position(), commit -> fold(reached, commit, passed::pass));
            room = reached.get();
            if (from.next() == 0) {
                past.begin(passed);
            } else {
                past.readOn(room);
            }
            parked = null;
        } catch (PoisonedException | DamagedException e) {
            park(reached.get(), e);
        } catch (RuntimeException | Error e) {
            LOG.warn("Workshop {} cannot be read now; it is tried again in {} ms", id, pauseMillis, e);
            again(from, pauseMillis);
            return;
        }
        whole.complete(null);
        tellWatchers();
    }

    private void again(WorkshopState from, long pauseMillis) {
        if (whole.isDone()) {
            whole = new CompletableFuture<>();
        }
        CompletableFuture.delayedExecutor(pauseMillis, TimeUnit.MILLISECONDS, serial)
                .execute(() -> {
                    if (!whole.isDone()) {
                        load(from, Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS));
                    }
                });
    }

    private void take(List<Recorded<Fact>> commit) {
        if (parked != null || !whole.isDone()) {
            // Whoever reads it again meets this commit too.
            return;
        }
        if (commit.getFirst().n() > room.next()) {
            load(room, FIRST_PAUSE_MILLIS);
            return;
        }
        var reached = new AtomicReference<>(room);
        try {
            fold(reached, commit, past::pass);
            room = reached.get();
            past.take(commit, room);
        } catch (PoisonedException e) {
            park(reached.get(), e);
        } catch (RuntimeException | Error e) {
            LOG.warn("Workshop {} could not take in what came; its record is read again", id, e);
            again(room, FIRST_PAUSE_MILLIS);
        }
        tellWatchers();
    }

    private void fold(
            AtomicReference<WorkshopState> reached,
            List<Recorded<Fact>> commit,
            BiConsumer<WorkshopState, Instant> passed) {
        for (var each : commit) {
            fold(reached, each);
            passed.accept(reached.get(), each.t());
        }
    }

    private void fold(AtomicReference<WorkshopState> reached, Recorded<Fact> next) {
        try {
            reached.set(folding.fold(reached.get(), next));
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            // It would be so again; an Error of the machine, such as its lack of memory, passes.
            throw new PoisonedException(next.position(), e);
        }
    }

    /** What was taken in before stays as it was; the first event that was not is the one that is named. */
    private void park(WorkshopState before, Throwable why) {
        LOG.error("Workshop {} stands still after position {}", id, before.position(), why);
        var position = why instanceof PoisonedException poisoned ? poisoned.position() : before.position() + 1;
        park(position, String.valueOf(why.getMessage()));
    }

    private void park(long position, String sentence) {
        if (parked == null) {
            parked = new StandstillWorkshop(id, position, sentence, clock.instant());
            past.standStill();
        }
    }
}
