package dev.narada.log.store;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.log.AccessStore;
import dev.narada.log.Answered;
import dev.narada.log.Commit;
import dev.narada.log.Criteria;
import dev.narada.log.Draft;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Format;
import dev.narada.log.KeptAnswer;
import dev.narada.log.Log;
import dev.narada.log.Proofs;
import dev.narada.log.Receipt;
import dev.narada.log.Recorded;
import dev.narada.log.Sourced;
import dev.narada.log.Verified;
import dev.narada.log.record.Keys;
import dev.narada.log.record.StoredCommit;
import dev.narada.log.record.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** The log on top of a store. */
public abstract class GroupCommitLog<E> implements Log<E> {

    private static final int IN_MEMORY = 8_192;
    private static final int AT_ONCE = 256;

    private final Store store;
    private final Format<E> format;
    private final Vault vault;
    private final Decoder<E> decoder;
    private final LiveTail<E> live;
    private final Writer<E> writer;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Set<Following> followings = ConcurrentHashMap.newKeySet();

    protected GroupCommitLog(Store store, Format<E> format, Clock clock) {
        Verification.latest(store, AT_ONCE);
        this.store = store;
        this.format = format;
        this.vault = new Vault(store.keys());
        this.decoder = new Decoder<>(format, vault);
        this.live = new LiveTail<>(store.tail().position(), IN_MEMORY);
        this.writer = new Writer<>(store, clock, decoder, live, vault);
        writer.start();
    }

    @Override
    public CompletableFuture<Receipt> append(Commit commit) {
        try {
            return writer.append(Prepared.of(commit, format, vault));
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    @Override
    public Draft draft(E event) {
        return format.draft(UuidCreator.getTimeOrderedEpoch(), event);
    }

    @Override
    public Sourced<E> source(Criteria criteria) {
        try (var snapshot = store.snapshot()) {
            var events = snapshot.events(snapshot.positions(criteria, 0)).stream()
                    .map(stood -> decoder.event(stood.position(), stood.lastOfCommit(), stood.leaf(), stood.vault()))
                    .toList();
            return new Sourced<>(events, snapshot.tail());
        }
    }

    @Override
    public Optional<Answered> answered(String ledger, UUID command) {
        return store.answered(ledger, command);
    }

    @Override
    public CompletableFuture<Answered> keepAnswer(KeptAnswer answer) {
        return writer.keep(answer);
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
        walk(
                after,
                position -> store.commits(ledger, position, AT_ONCE),
                commit -> commits.accept(decoder.commit(commit)));
    }

    @Override
    public long read(long after, Consumer<List<Recorded<E>>> commits) {
        return walk(
                after, position -> store.commits(position, AT_ONCE), commit -> commits.accept(decoder.commit(commit)));
    }

    @Override
    public Following follow(long after, Follower<E> follower) {
        var following = new FollowerThread<>(store, decoder, live, after, follower, followings::remove);
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
        walk(0, position -> store.commits(ledger, position, AT_ONCE), proving::add);
        return proving.proofs();
    }

    @Override
    public AccessStore access() {
        return store.access();
    }

    @Override
    public Optional<String> trouble() {
        return writer.trouble();
    }

    @Override
    public Optional<String> alarm() {
        return writer.alarm();
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

    private static long walk(long after, LongFunction<List<StoredCommit>> batches, Consumer<StoredCommit> each) {
        var position = after;
        for (var batch = batches.apply(position); !batch.isEmpty(); batch = batches.apply(position)) {
            batch.forEach(each);
            position = batch.getLast().last();
        }
        return position;
    }
}
