package dev.narada.query.live;

import static dev.narada.query.Lodz.ALA;
import static dev.narada.query.Lodz.FIRST;
import static dev.narada.query.Lodz.id;
import static dev.narada.query.Lodz.registered;
import static dev.narada.query.Lodz.scheduled;

import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.Role;
import dev.narada.log.Log;
import dev.narada.query.Books;
import dev.narada.query.Viewer;
import dev.narada.query.board.Code;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.signals.SignalRooms;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

/** Many who open streams at once, on the views themselves, without a network. */
final class Crowd implements AutoCloseable {

    static final List<Kind> KINDS = List.of(
            new Kind("board", Role.NOBODY),
            new Kind("attendance", Role.NOBODY),
            new Kind("board", Role.PROJECTOR),
            new Kind("attendance", Role.PROJECTOR),
            new Kind("board", Role.PARTICIPANT),
            new Kind("attendance", Role.PARTICIPANT),
            new Kind("mine", Role.PARTICIPANT),
            new Kind("board", Role.FACILITATOR),
            new Kind("attendance", Role.FACILITATOR));

    private static final String STREAM = Stream.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Log<Fact> log = Books.empty();
    private final LiveWorkshops rooms = new LiveWorkshops(log, Clock.systemUTC());
    private final LiveStreams live;
    private final LiveEndpoints views;
    private final ExecutorService turns = Executors.newSingleThreadExecutor();

    /** A stream, and as whom it is opened. */
    record Kind(String view, Role role) {

        boolean quiet() {
            return view.equals("mine");
        }

        private Viewer viewer() {
            return new Viewer(role, role == Role.PARTICIPANT ? ALA : null, null, null, false);
        }
    }

    /** One stream: when its first frame came, and which was the latest. */
    static final class Stream {
        private final long opened = System.nanoTime();
        private final CompletableFuture<Long> first = new CompletableFuture<>();
        private volatile long position;
        private final HeardLine line;

        Stream(Executor turns) {
            this.line = new HeardLine(turns, this::hear);
        }

        long position() {
            return position;
        }

        private void hear(String frame) {
            if (frame.startsWith("id: ")) {
                position = Long.parseLong(frame.substring(4, frame.indexOf('\n')));
                first.complete(Duration.ofNanos(System.nanoTime() - opened).toMillis());
            }
        }
    }

    Crowd(FramePacing pace) {
        this.live = new LiveStreams(pace);
        this.views = new LiveEndpoints(
                new ReadContexts(rooms, Clock.systemUTC()),
                live,
                _ -> Optional.of(new Code("K7M4RX", "http://room/#s=1")),
                new SignalRooms(Clock.systemUTC(), live),
                exchange -> exchange.<Stream>getRequiredAttribute(STREAM).line);
    }

    /** A workshop that is open, with Ala in it. */
    WorkshopId announce(int room) {
        return announce(log, room);
    }

    static WorkshopId announce(Log<Fact> log, int room) {
        var workshop = new WorkshopId(id(10_000 + room));
        var f = scheduled();
        var ala = registered(ALA, "Ala", FIRST);
        Books.write(
                log,
                new WorkshopScheduled(
                        workshop,
                        f.title(),
                        f.purpose(),
                        f.organiser(),
                        f.place(),
                        f.timezone(),
                        f.language(),
                        null,
                        true,
                        f.sessions(),
                        f.themes()),
                new ParticipantRegistered(
                        workshop,
                        ALA,
                        ala.sessionIds(),
                        ala.via(),
                        ala.kind(),
                        true,
                        ala.name(),
                        ala.organisation(),
                        null,
                        "1"),
                new DoorOpened(workshop, FIRST),
                new SessionOpened(workshop, FIRST));
        return workshop;
    }

    /** Opens so many streams, resumed from a position if one is given; something happens while they come. */
    List<Stream> enter(WorkshopId workshop, Kind kind, int size, @Nullable Long after) {
        return IntStream.range(0, size)
                .mapToObj(n -> {
                    if (n == size / 2) {
                        happens(workshop);
                    }
                    return open(workshop, kind, after);
                })
                .toList();
    }

    /** Waits until each has its first frame; says how long the slowest waited, in milliseconds. */
    long allSeen(List<Stream> streams) throws Exception {
        var slowest = 0L;
        for (var each : streams) {
            slowest = Math.max(slowest, each.first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
        return slowest;
    }

    void leave(List<Stream> streams) {
        streams.forEach(each -> each.line.cut());
    }

    long happens(WorkshopId workshop) {
        var position = Books.write(log, new Paused(workshop));
        rooms.shown(workshop, position).join();
        return position;
    }

    private Stream open(WorkshopId workshop, Kind kind, @Nullable Long after) {
        var request = MockServerHttpRequest.get("/");
        if (after != null) {
            request.header("Last-Event-ID", String.valueOf(after));
        }
        var exchange = MockServerWebExchange.from(request.build());
        exchange.getAttributes().put(Viewer.ATTRIBUTE, (Supplier<Viewer>) kind::viewer);
        var stream = new Stream(turns);
        exchange.getAttributes().put(STREAM, stream);
        opened(workshop.toString(), kind, exchange).subscribe(_ -> {}, stream.first::completeExceptionally);
        return stream;
    }

    private Mono<Void> opened(String workshop, Kind kind, MockServerWebExchange exchange) {
        return switch (kind.view()) {
            case "board" -> views.board(workshop, exchange);
            case "attendance" -> views.attendance(workshop, exchange);
            default -> views.mine(workshop, exchange);
        };
    }

    @Override
    public void close() {
        live.close();
        turns.shutdownNow();
        rooms.close();
        log.close();
    }
}
