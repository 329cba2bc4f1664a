package dev.narada.query.live;

import dev.narada.http.RequestRefused;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.Viewer;
import dev.narada.query.board.Board;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.endpoints.ReadContexts;
import dev.narada.query.endpoints.ReadRefusal;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Attendance;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.signals.SignalRooms;
import dev.narada.query.state.WorkshopState;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Views that follow the record. */
@RestController
@RequestMapping("/api/workshops/{workshop}")
public final class LiveEndpoints {

    private final ReadContexts looks;
    private final LiveStreams live;
    private final SseStreams lines;
    private final DoorCodes codes;
    private final SignalRooms signals;

    @Autowired
    public LiveEndpoints(ReadContexts looks, LiveStreams live, DoorCodes codes, SignalRooms signals) {
        this(looks, live, codes, signals, ChannelLine::of);
    }

    LiveEndpoints(
            ReadContexts looks,
            LiveStreams live,
            DoorCodes codes,
            SignalRooms signals,
            Function<ServerWebExchange, Line> lines) {
        this.looks = looks;
        this.live = live;
        this.lines = new SseStreams(live, lines);
        this.codes = codes;
        this.signals = signals;
    }

    @GetMapping("/board/live")
    public Mono<Void> board(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = ReadContexts.viewer(exchange, hall);
            var audience = ReadContexts.audience(exchange, viewer);
            var topic = new LiveStreams.Topic(hall, LiveStreams.BOARD, audience, null, null);
            if (showsCode(hall.lastSeen(), audience)) {
                codes.recall(hall.id());
            }
            return follow(exchange, viewer, topic, false, () -> board(hall, audience));
        });
    }

    @GetMapping("/attendance/live")
    public Mono<Void> attendance(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = ReadContexts.viewer(exchange, hall);
            var audience = ReadContexts.audience(exchange, viewer);
            var topic = new LiveStreams.Topic(hall, "attendance", audience, null, null);
            return follow(exchange, viewer, topic, false, () -> {
                var room = hall.room();
                return Attendance.of(room.position(), room.stage(), room.people(), audience);
            });
        });
    }

    @GetMapping("/mine/live")
    public Mono<Void> mine(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = ReadContexts.viewer(exchange, hall);
            var who = ReadContexts.seated(exchange, hall);
            var tongue = ReadContexts.tongue(exchange);
            var topic = new LiveStreams.Topic(hall, LiveStreams.MINE, Audience.PARTICIPANT, who, tongue);
            return follow(exchange, viewer, topic, true, () -> {
                var room = hall.room();
                var mine = Mine.of(room, who, tongue);
                if (mine == null) {
                    throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
                }
                return mine.with(signals.own(room, who));
            });
        });
    }

    @GetMapping("/signals/live")
    public Mono<Void> signals(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = ReadContexts.viewer(exchange, hall);
            var audience = ReadContexts.audience(exchange, viewer);
            var topic = new LiveStreams.Topic(hall, LiveStreams.SIGNALS, audience, null, null);
            return follow(exchange, viewer, topic, true, () -> signals.seen(hall.room(), audience));
        });
    }

    /** How long taps took until the boards showed them, for whoever leads the room. */
    @GetMapping("/latency")
    public Mono<ResponseEntity<Latency>> latency(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).map(hall -> {
            var viewer = ReadContexts.viewer(exchange, hall);
            if (!viewer.audience().leads()) {
                throw RequestRefused.by(viewer.known() ? ReadRefusal.WORKSHOP_UNKNOWN : ReadRefusal.NOT_SIGNED_IN);
            }
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Cache-Control", "no-store")
                    .body(live.latency(hall.id()));
        });
    }

    private <V extends Record & Positioned> Mono<Void> follow(
            ServerWebExchange exchange, Viewer viewer, LiveStreams.Topic topic, boolean quiet, Supplier<V> render) {
        var right = new StreamRight(viewer, ReadContexts.viewers(exchange, topic.hall()));
        return lines.follow(exchange, topic, right, quiet, render);
    }

    private Board board(LiveWorkshop hall, Audience audience) {
        var room = hall.room();
        var code = showsCode(room, audience) ? codes.seen(hall.id()).orElse(null) : null;
        return Board.of(room, audience, code);
    }

    private static boolean showsCode(WorkshopState room, Audience audience) {
        return audience.seesCode() && room.stage().doing().door() != null;
    }
}
