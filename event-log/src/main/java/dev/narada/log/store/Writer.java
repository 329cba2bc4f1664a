package dev.narada.log.store;

import dev.narada.log.Answered;
import dev.narada.log.CommandName;
import dev.narada.log.DamagedException;
import dev.narada.log.KeptAnswer;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Receipt;
import dev.narada.log.RepeatedCommandException;
import dev.narada.log.Underway;
import dev.narada.log.record.Vault;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of a node that writes. It takes whatever queued up during the last flush as the next group, and for a
 * moment waits for what is known to come; callers hear of it only when it is durable.
 */
final class Writer<E> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_AT_ONCE = 512;
    /** Less than a second's work, so that whoever is let in does not wait in vain while the store is well. */
    private static final int MOST_WAITING = 4_096;

    private static final long AGAIN_MILLIS = 500;

    private final Store store;
    private final Clock clock;
    private final Decoder<E> decoder;
    private final Announcer<E> memory;
    private final Predicate<CommandName> isNew;
    private final Vault vault;
    private final WriterState standing;
    private final Soundness soundness;
    private final ClockWatch watch;
    private final ExecutorService callers = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("log-caller-", 0).factory());
    private final LinkedBlockingQueue<Optional<Waiting<E>>> queue = new LinkedBlockingQueue<>();
    private final Company company = new Company();
    private final Thread thread;
    private long removal;
    private long removed;
    private volatile boolean closed;
    private volatile boolean behind;
    private volatile @Nullable String trouble;

    /** {@code isNew} says of a command that nothing stands which it was told, as far as that is known without reading. */
    Writer(
            Store store,
            Clock clock,
            Decoder<E> decoder,
            Announcer<E> memory,
            Predicate<CommandName> isNew,
            Vault vault,
            Soundness soundness) {
        this.isNew = isNew;
        this.soundness = soundness;
        this.vault = vault;
        this.store = store;
        this.clock = clock;
        this.decoder = decoder;
        this.memory = memory;
        this.standing = new WriterState(store, soundness);
        this.watch = new ClockWatch(clock);
        this.thread = Thread.ofPlatform().name("log-writer").daemon().unstarted(this::run);
    }

    void start() {
        store.onForeignInsert(() -> {
            // One sign is enough: whoever sees it reads all there is.
            if (!behind) {
                behind = true;
                queue.add(Optional.empty());
            }
        });
        watch.look(standing.tail().t());
        thread.start();
    }

    CompletableFuture<Receipt> append(Prepared<E> prepared) {
        var turn = new PendingResult<Receipt>(callers);
        return enqueue(new Waiting.Append<>(prepared, turn), turn);
    }

    CompletableFuture<Answered> keep(KeptAnswer answer) {
        var turn = new PendingResult<Answered>(callers);
        return enqueue(new Waiting.Keep<>(answer, turn), turn);
    }

    Optional<String> trouble() {
        return store.trouble().or(() -> Optional.ofNullable(trouble));
    }

    Optional<String> alarm() {
        return watch.alarm().or(store::alarm);
    }

    private <T> CompletableFuture<T> enqueue(Waiting<E> waiting, PendingResult<T> turn) {
        // Nothing may join the queue behind the sign that closes it: nobody would take it out again.
        synchronized (queue) {
            if (closed) {
                return CompletableFuture.failedFuture(new LogUnavailableException("the log is closed"));
            }
            if (queue.size() >= MOST_WAITING) {
                return CompletableFuture.failedFuture(
                        new LogUnavailableException("too much waits to be written; try the same command again"));
            }
            queue.add(Optional.of(waiting));
        }
        return turn.outcome();
    }

    Underway underway() {
        return company.underway();
    }

    private void run() {
        var taken = new ArrayList<Optional<Waiting<E>>>();
        while (!closed || !queue.isEmpty()) {
            try {
                // While something went wrong it looks again, even if nobody asks, to know when it is well.
                var next = behind ? queue.poll(AGAIN_MILLIS, TimeUnit.MILLISECONDS) : queue.take();
                taken.add(next == null ? Optional.empty() : next);
            } catch (InterruptedException e) {
                LOG.warn("Nobody interrupts the writer; it ends when the log is closed", e);
            }
            queue.drainTo(taken, MOST_AT_ONCE - 1);
            company.await(taken.size(), () -> {
                queue.drainTo(taken, MOST_AT_ONCE - taken.size());
                return taken.size();
            });
            write(taken.stream().flatMap(Optional::stream).toList());
            taken.clear();
        }
    }

    private void write(List<Waiting<E>> group) {
        try {
            if (behind) {
                catchUp();
            }
            for (var open = group; !open.isEmpty(); open = stillOpen(open)) {
                round(open);
            }
            trouble = null;
        } catch (RuntimeException | Error e) {
            // What was stored and what not, removals included, is read back before anything else is written.
            behind = true;
            memory.forget();
            var why = e instanceof LogUnavailableException known ? known : unexpected(e);
            trouble = why.getMessage();
            stillOpen(group).forEach(waiting -> waiting.turn().fail(why));
        }
    }

    private void round(List<Waiting<E>> open) {
        var heard = open.stream().map(Waiting::name).filter(isNew.negate()).toList();
        var known = heard.isEmpty() ? Map.<CommandName, Answered>of() : store.answered(heard);
        var plan = new Plan<E>(
                store,
                standing,
                vault,
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                known,
                Math.max(removal, removed));
        open.forEach(plan::take);
        if (plan.isEmpty()) {
            return;
        }
        var inserted = store.insert(plan.group());
        for (var keep : plan.kept()) {
            memory.ledgers().answered(keep.name());
            keep.turn().complete(inserted.told(keep.answer()));
        }
        plan.placed().subList(0, inserted.commits()).forEach(this::stands);
        memory.wakeAll();
        if (inserted.refused() != null) {
            var refused = plan.placed().get(inserted.commits()).append();
            refused.turn().fail(new IllegalArgumentException(inserted.refused()));
        } else if (inserted.answered()) {
            var late = plan.placed().get(inserted.commits()).append();
            late.turn().fail(new RepeatedCommandException("another node has answered the command already"));
        } else if (inserted.commits() < plan.placed().size()) {
            catchUpWith(standing.tail().position() + 1);
        }
    }

    private void stands(Plan.Placed<E> placed) {
        var commit = placed.commit();
        var prepared = placed.append().prepared();
        standing.stands(commit);
        soundness.stands(commit);
        if (!prepared.commit().removals().isEmpty()) {
            memory.forget();
            removed = commit.position();
        }
        memory.stands(commit, prepared.isWhole(commit) ? prepared.recorded(commit) : decoder.commit(commit));
        watch.look(commit.t());
        var receipt = new Receipt(commit.position(), commit.last(), commit.n(), commit.t());
        if (prepared.commit().removals().isEmpty()) {
            placed.append().turn().complete(receipt);
        } else {
            placed.append().turn().completeAfter(store::awaitRemoved, receipt);
        }
    }

    private void catchUpWith(long taken) {
        catchUp();
        if (standing.tail().position() < taken) {
            throw new LogUnavailableException(
                    "position " + taken + " is taken, but what stands there cannot be read yet");
        }
    }

    private void catchUp() {
        // Before reading: whoever inserts meanwhile calls again.
        behind = false;
        standing.catchUp(
                missed -> {
                    forgetRemoved();
                    try {
                        memory.stands(missed, decoder.commit(missed));
                    } catch (DamagedException e) {
                        // Followers meet it in the store, and are told which ledger it stops.
                        memory.pass(missed.last());
                    }
                    watch.look(missed.t());
                },
                memory::pass);
        memory.wakeAll();
    }

    /** What another node has removed must not be heard from memory either. */
    private void forgetRemoved() {
        var latest = store.latestRemoval();
        if (latest > removal) {
            removal = latest;
            memory.forget();
        }
    }

    private List<Waiting<E>> stillOpen(List<Waiting<E>> group) {
        return group.stream().filter(waiting -> waiting.turn().isOpen()).toList();
    }

    private static LogUnavailableException unexpected(Throwable e) {
        LOG.error("A group of commits could not be written", e);
        return new LogUnavailableException("the log could not write: " + e.getMessage(), "", e);
    }

    /** Writes what is queued, then ends. */
    @Override
    public void close() {
        synchronized (queue) {
            closed = true;
            queue.add(Optional.empty());
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        callers.close();
    }
}
