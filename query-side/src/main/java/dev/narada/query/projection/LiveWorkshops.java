package dev.narada.query.projection;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.log.DamagedException;
import dev.narada.log.Follower;
import dev.narada.log.Following;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.query.state.WorkshopState;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The workshops in use. One follower of the log feeds all of them; a workshop is folded when somebody first asks for it,
 * and nothing that is derived is ever stored.
 */
public final class LiveWorkshops implements Follower<Fact>, AutoCloseable {

    private static final int THREADS = 4;
    private static final long LOADING_SECONDS = 20;

    private final Log<Fact> log;
    private final Clock clock;
    private final Folding folding;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().name("rooms-", 1).daemon().factory());
    private final Map<WorkshopId, LiveWorkshop> halls = new ConcurrentHashMap<>();
    private final Set<String> ledgers = ConcurrentHashMap.newKeySet();
    private final Directory directory;
    private final PositionWaiters arrivals;
    private final Following following;

    public LiveWorkshops(Log<Fact> log, Clock clock) {
        this(log, clock, WorkshopState::apply);
    }

    /** With another way of folding, for tests that have it fail. */
    public LiveWorkshops(Log<Fact> log, Clock clock, Folding folding) {
        this.log = log;
        this.clock = clock;
        this.folding = folding;
        var tail = log.tail();
        this.directory = new Directory(log);
        this.arrivals = new PositionWaiters(tail);
        ledgers.addAll(log.ledgers());
        this.following = log.follow(tail, this);
    }

    /** Everything up to this position has been handed to the workshops in use. */
    public long position() {
        return arrivals.position();
    }

    /** The workshop, folded from the record if need be; empty when there is none of that name. May ask the log. */
    public CompletableFuture<Optional<LiveWorkshop>> open(WorkshopId id) {
        if (!exists(id)) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        var hall = halls.computeIfAbsent(id, each -> new LiveWorkshop(each, log, clock, folding, threads));
        return hall.opened().thenApply(_ -> Optional.of(hall)).orTimeout(LOADING_SECONDS, TimeUnit.SECONDS);
    }

    /** Completes once the workshop reflects everything up to this position of the log, or fails if that takes long. */
    public CompletableFuture<Void> reached(LiveWorkshop hall, long position) {
        return arrivals.at(position)
                .thenCompose(_ -> hall.settled())
                .orTimeout(PositionWaiters.PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Completes once everything up to this position of the log was handed on, or fails if that takes long. */
    public CompletableFuture<Void> reached(long position) {
        return arrivals.at(position);
    }

    /** Completes once whoever looks at this workshop sees everything up to this position of the log. */
    public CompletableFuture<Void> shown(WorkshopId id, long position) {
        return arrivals.at(position).thenCompose(_ -> {
            var hall = halls.get(id);
            return hall == null ? CompletableFuture.completedFuture(null) : hall.settled();
        });
    }

    /** All workshops there are, in the order in which they were announced. */
    public List<WorkshopFacts> directory(Notices notices, Language in) {
        return directory.list(log.ledgers(), notices, in);
    }

    /** The workshops whose views stand still. */
    public List<StandstillWorkshop> parked() {
        return halls.values().stream().flatMap(hall -> hall.parked().stream()).toList();
    }

    /** Folds a workshop anew, parked or not, and says what every view looked like before and after. */
    public CompletableFuture<Rebuilt> rebuild(LiveWorkshop hall) {
        var before = hall.parked().isPresent() ? Map.<String, String>of() : Checksums.of(hall.room());
        return hall.reload().thenApply(_ -> {
            var after = hall.parked().isPresent() ? Map.<String, String>of() : Checksums.of(hall.room());
            return new Rebuilt(before, after);
        });
    }

    /** Something that the record does not hold has changed, such as the code of the door: look again. */
    public void touch(WorkshopId id) {
        var hall = halls.get(id);
        if (hall != null) {
            hall.tellWatchers();
        }
    }

    @Override
    public void on(List<Recorded<Fact>> commit) {
        var ledger = commit.getFirst().ledger();
        ledgers.add(ledger);
        var hall = halls.get(WorkshopId.of(ledger));
        if (hall != null) {
            hall.on(commit);
        }
        directory.on(ledger, commit);
        arrivals.upTo(commit.getLast().position());
    }

    @Override
    public void unreadable(String ledger, long first, long last, DamagedException why) {
        ledgers.add(ledger);
        var hall = halls.get(WorkshopId.of(ledger));
        if (hall != null) {
            hall.unreadable(first, String.valueOf(why.getMessage()));
        }
        arrivals.upTo(last);
    }

    @Override
    public void close() {
        following.close();
        threads.shutdown();
    }

    /**
     * Who has just made a workshop may ask for it before the follower has heard of it. Once the follower is as far as the
     * tail, whatever it has heard of is known: then it is looked at once more.
     */
    private boolean exists(WorkshopId id) {
        var ledger = id.toString();
        return ledgers.contains(ledger)
                || (log.tail() > position() ? log.ledgers().contains(ledger) : ledgers.contains(ledger));
    }
}
