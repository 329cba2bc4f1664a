package dev.narada.log.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.Checkpoints;
import dev.narada.log.CommandName;
import dev.narada.log.Commit;
import dev.narada.log.Criteria;
import dev.narada.log.DamagedException;
import dev.narada.log.Derived;
import dev.narada.log.Draft;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Format;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Keys;
import dev.narada.log.LedgersInMemory;
import dev.narada.log.LimitExceededException;
import dev.narada.log.Log;
import dev.narada.log.LogUnavailableException;
import dev.narada.log.Proofs;
import dev.narada.log.Proven;
import dev.narada.log.Receipt;
import dev.narada.log.Recorded;
import dev.narada.log.Sourced;
import dev.narada.log.Underway;
import dev.narada.log.Verified;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The log on top of a store. */
public abstract class GroupCommitLog<E> implements Log<E> {

    private static final int IN_MEMORY = 8_192;

    /** Of the heap, so much is for ledgers in use: one part in so many, and no more than a day of meetings takes. */
    private static final int SHARE = 8;

    private static final long PLENTY = 256L << 20;

    private final Store store;
    private final Soundness soundness;
    private final Format<E> format;
    private final Vault vault;
    private final Decoder<E> decoder;
    private final LiveTail<E> live;
    private final LedgerCache<E> ledgers;
    private final LedgerCache.Reading<E> intoMemory = new LedgerCache.Reading<>() {

        @Override
        public long events(String ledger) {
            return store.head(ledger).map(Head::next).orElse(0L);
        }

        @Override
        public Collection<UUID> unchanging(String ledger) {
            return store.unchanging(ledger);
        }

        @Override
        public void whole(String ledger, Consumer<CachedLedger.Standing<E>> each) {
            walkLedger(ledger, 0, commit -> each.accept(new CachedLedger.Standing<>(commit, decoder.commit(commit))));
        }
    };
    private final Writer<E> writer;
    private final CheckpointMaking checkpoints;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Set<FollowerThread<E>> followings = ConcurrentHashMap.newKeySet();

    protected GroupCommitLog(Store store, Format<E> format, Clock clock) {
        this(store, format, clock, Math.min(PLENTY, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** {@code mostInMemory} is how many bytes the ledgers in use may take. */
    protected GroupCommitLog(Store store, Format<E> format, Clock clock, long mostInMemory) {
        this.store = store;
        this.soundness = new Soundness(store);
        soundness.glance();
        this.format = format;
        this.vault = new Vault(store.keys());
        this.decoder = new Decoder<>(format, vault);
        this.live = new LiveTail<>(store.tail().position(), IN_MEMORY);
        this.ledgers = new LedgerCache<>(format, live.last(), mostInMemory, System::nanoTime);
        this.checkpoints = new CheckpointMaking(store);
        var memory = new Announcer<>(live, ledgers, checkpoints);
        this.writer = new Writer<>(store, clock, decoder, memory, this::isNew, vault, soundness);
        writer.start();
    }

    @Override
    public CompletableFuture<Receipt> append(Commit commit) {
        try {
            requireOpenAndSound(commit.ledger());
            return writer.append(Prepared.of(commit, format, vault));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Underway underway() {
        return writer.underway();
    }

    @Override
    public Draft draft(E event) {
        return format.draft(UuidCreator.getTimeOrderedEpoch(), event);
    }

    @Override
    public Sourced<E> source(Criteria criteria, long after) {
        return (isAbreast() ? ledgers.source(criteria, after, intoMemory) : Optional.<Sourced<E>>empty())
                .orElseGet(() -> fromStore(criteria, after));
    }

    @Override
    public Derived derived(String ledger) {
        return isAbreast() ? ledgers.derived(ledger) : Derived.NOTHING;
    }

    /** Where others write too, memory counts only when it is as far as the store. */
    private boolean isAbreast() {
        return !store.isShared() || store.tail().position() <= ledgers.reached();
    }

    /** Where others write too, only the store knows whether there is an answer already. */
    private boolean isNew(CommandName name) {
        return !store.isShared() && ledgers.isNew(name);
    }

    private Sourced<E> fromStore(Criteria criteria, long after) {
        List<Snapshot.Stood> found;
        long marker;
        try (var snapshot = store.snapshot()) {
            found = snapshot.events(snapshot.positions(criteria, after));
            marker = snapshot.tail();
        }
        // Not while the snapshot is held: to look at a leaf for the first time is to read from the store.
        found.forEach(soundness::require);
        var events = found.stream()
                .map(stood -> decoder.event(stood.position(), stood.lastOfCommit(), stood.leaf(), stood.vault()))
                .toList();
        return new Sourced<>(events, marker);
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        return isNew(new CommandName(ledger, command)) ? Optional.empty() : store.answered(ledger, command);
    }

    @Override
    public CompletableFuture<Answered> keepAnswer(KeptAnswer answer) {
        var bytes = (long) answer.request().length + answer.answer().length;
        if (bytes > Commit.MOST_BYTES) {
            return CompletableFuture.failedFuture(
                    new LimitExceededException("an answer has at most " + Commit.MOST_BYTES + " bytes, not " + bytes));
        }
        try {
            requireOpenAndSound(answer.ledger());
            return writer.keep(answer);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public void forgetRequests() {
        store.forgetRequests();
    }

    @Override
    public Keys keys() {
        return store.keys();
    }

    @Override
    public long tail() {
        return store.tail().position();
    }

    @Override
    public void read(String ledger, long after, Consumer<List<Recorded<E>>> commits) {
        walkLedger(ledger, after, commit -> commits.accept(ReadingOn.rest(decoder.commit(commit), after)));
    }

    @Override
    public void readWhile(String ledger, long after, Predicate<List<Recorded<E>>> commits) {
        var succession = new Succession(store);
        whileSound(
                ledger,
                () -> Walk.asLong((from, limit) -> ReadingOn.after(store, ledger, from, limit), after, commit -> {
                    succession.accept(commit);
                    return commits.test(ReadingOn.rest(decoder.commit(commit), after));
                }));
    }

    @Override
    public long read(long after, Consumer<List<Recorded<E>>> commits) {
        var sound = Walk.dense(after).andThen(new Succession(store));
        return Walk.through((from, limit) -> ReadingOn.after(store, from, limit), after, commit -> {
            sound.accept(commit);
            commits.accept(ReadingOn.rest(decoder.commit(commit), after));
        });
    }

    @Override
    public Following follow(long after, Follower<E> follower) {
        var following = new FollowerThread<>(store, soundness, decoder, live, after, follower, followings::remove);
        followings.add(following);
        return following.started();
    }

    @Override
    public List<String> ledgers() {
        return store.ledgers();
    }

    @Override
    public Proofs proofs(String ledger) {
        var proving = new Proving(vault);
        walkLedger(ledger, 0, commit -> {
            Damage.requireAsStored(commit);
            proving.add(commit);
        });
        return proving.proofs();
    }

    @Override
    public void prove(String ledger, Consumer<Proven<E>> commits) {
        walkLedger(ledger, 0, commit -> {
            Damage.requireAsStored(commit);
            commits.accept(new ProvenCommit<>(commit, decoder));
        });
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    @Override
    public AccessStore access() {
        return store.access();
    }

    @Override
    public LedgersInMemory inMemory() {
        return ledgers.size();
    }

    @Override
    public Optional<String> trouble() {
        return writer.trouble();
    }

    @Override
    public Optional<String> alarm() {
        return writer.alarm()
                .or(soundness::alarm)
                .or(() -> followings.stream()
                        .flatMap(each -> each.alarm().stream())
                        .findFirst());
    }

    /** Walks through everything; fails with {@link dev.narada.log.DamagedException}, which names the position. */
    public Verified verify() {
        return Verification.whole(store, _ -> {});
    }

    @Override
    public void close() {
        if (!open.getAndSet(false)) {
            return;
        }
        List.copyOf(followings).forEach(Following::close);
        writer.close();
        store.close();
    }

    private void requireOpenAndSound(String ledger) {
        if (!open.get()) {
            throw new LogUnavailableException("the log is closed");
        }
        soundness.require(ledger);
    }

    /** A ledger that was walked from its first event to its last is sound, whatever was known of it before. */
    private void walkLedger(String ledger, long after, Consumer<StoredCommit> each) {
        var succession = new Succession(store);
        whileSound(ledger, () -> {
            Walk.through((from, limit) -> ReadingOn.after(store, ledger, from, limit), after, commit -> {
                succession.accept(commit);
                each.accept(commit);
            });
            if (after == 0) {
                soundness.whole(ledger);
            }
        });
    }

    private void whileSound(String ledger, Runnable walk) {
        try {
            walk.run();
        } catch (DamagedException e) {
            soundness.damaged(ledger, e);
            throw e;
        }
    }
}
