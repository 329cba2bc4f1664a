package dev.narada.query.live;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.signals.SignalFollowers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All channels in use, their pace and their housekeeping. */
public final class LiveStreams implements SignalFollowers, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final long KEPT_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final int THREADS = 2;

    /** The view that the room looks at. */
    static final String BOARD = "board";

    /** What is one person's own. */
    static final String MINE = "mine";

    /** What the room signals now. */
    static final String SIGNALS = "signals";

    /** Which view of which workshop, and for whom. */
    record Topic(
            LiveWorkshop hall,
            String view,
            Audience audience,
            @Nullable ParticipantId who,
            @Nullable Language tongue) {}

    /** Of the workshops whose boards are followed. */
    private final Map<WorkshopId, TapTimes> tapTimes = new ConcurrentHashMap<>();

    private record Running(ViewStream<?> channel, Runnable end) {}

    private final FramePacing pace;
    private final StreamLimits gate;
    private final DeliveryBudget budget = DeliveryBudget.ofThisMachine();
    private final ScheduledExecutorService timer;
    private final Map<Topic, Running> running = new ConcurrentHashMap<>();
    private final Set<Subscriber<?>> subscribers = ConcurrentHashMap.newKeySet();
    private volatile boolean ended;

    public LiveStreams(FramePacing pace) {
        this.pace = pace;
        this.gate = new StreamLimits(pace.perDevice(), pace.perLeader(), pace.inAll());
        this.timer = Executors.newScheduledThreadPool(
                THREADS, Thread.ofPlatform().name("live-", 1).daemon().factory());
        var every = pace.heartbeat().toNanos();
        timer.scheduleAtFixedRate(this::keepHouse, every, every, TimeUnit.NANOSECONDS);
    }

    StreamLimits gate() {
        return gate;
    }

    /** Somebody follows something. They are asked at once, because their right may have ended on the way here. */
    void follows(Subscriber<?> subscriber) {
        subscribers.add(subscriber);
        subscriber.askAgain();
        if (ended) {
            subscriber.end();
        }
    }

    void left(Subscriber<?> subscriber) {
        subscribers.remove(subscriber);
    }

    /** Asks for everybody who listens whether they still may; when this returns, nothing goes to who may not. Blocks. */
    public void askAgain() {
        subscribers.forEach(Subscriber::askAgain);
    }

    /** Ends all streams and lets nobody in any more: they would not end by themselves when the server has to. */
    public void end() {
        gate.close();
        ended = true;
        subscribers.forEach(Subscriber::end);
    }

    /** A command that was read at that {@code System.nanoTime()} led to this position. */
    public void tapped(WorkshopId workshop, long position, long since) {
        var times = tapTimes.get(workshop);
        if (times != null) {
            times.tapped(position, since);
        }
    }

    /** How long the latest taps took until the boards that were followed showed them. */
    Latency latency(WorkshopId workshop) {
        var times = tapTimes.get(workshop);
        return times == null ? Latency.of(List.of()) : times.lately();
    }

    /** Runs this every second for as long as there are streams at all; it must be short. */
    public void everySecond(Runnable task) {
        timer.scheduleAtFixedRate(() -> safely(task), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void signalled(WorkshopId workshop, Predicate<ParticipantId> whose) {
        running.forEach((topic, each) -> {
            var own = topic.view().equals(MINE) && topic.who() != null && whose.test(topic.who());
            if (topic.hall().id().equals(workshop) && (own || topic.view().equals(SIGNALS))) {
                each.channel().changed();
            }
        });
    }

    @Override
    public boolean anybodyIn(WorkshopId workshop) {
        return running.keySet().stream().anyMatch(topic -> topic.hall().id().equals(workshop));
    }

    /** How many viewers follow something now. */
    public int viewers() {
        return gate.open();
    }

    /** The channel of a topic, with the viewer already in it so that it cannot be swept away in between. */
    @SuppressWarnings("unchecked") // a topic names its view, so that its channel always carries the same type
    <V extends Record & Positioned> ViewStream<V> channel(Topic topic, boolean quiet, Supplier<V> render) {
        return (ViewStream<V>)
                running.computeIfAbsent(topic, _ -> run(topic, quiet, render)).channel();
    }

    /** Whether this is the channel that viewers of the topic join now. */
    boolean runs(Topic topic, ViewStream<?> channel) {
        var known = running.get(topic);
        return known != null && known.channel() == channel;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        subscribers.forEach(Subscriber::cut);
        running.values().forEach(each -> each.end().run());
    }

    private <V extends Record & Positioned> Running run(Topic topic, boolean quiet, Supplier<V> render) {
        var channel = new ViewStream<>(render, quiet, pace.longest().toNanos(), budget, timer, shown(topic));
        return new Running(channel, topic.hall().watch(channel::changed));
    }

    private ViewStream.Shown shown(Topic topic) {
        if (!topic.view().equals(BOARD)) {
            return (_, _) -> {};
        }
        return tapTimes.computeIfAbsent(topic.hall().id(), _ -> new TapTimes(System::nanoTime))::shown;
    }

    private void keepHouse() {
        subscribers.forEach(each -> safely(() -> lookAfter(each)));
        running.forEach(this::endIfEmpty);
    }

    private void lookAfter(Subscriber<?> watcher) {
        if (watcher.isStuckFor(pace.stuckAfter().toNanos())) {
            watcher.cut();
        } else {
            watcher.heartbeat();
        }
    }

    /** What cannot be looked after takes nothing from the others, nor does an Error end the housekeeping. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.error("What is looked after in its rhythm was not", e);
        }
    }

    private void endIfEmpty(Topic topic, Running each) {
        running.computeIfPresent(topic, (_, known) -> {
            if (known != each || !each.channel().isEmptyFor(KEPT_NANOS)) {
                return known;
            }
            each.end().run();
            return null;
        });
        tapTimes.keySet()
                .removeIf(workshop -> running.keySet().stream()
                        .noneMatch(known ->
                                known.view().equals(BOARD) && known.hall().id().equals(workshop)));
    }
}
