package dev.narada.query.live;

import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.Viewer;
import dev.narada.query.board.Board;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Attendance;
import dev.narada.query.reading.Looks;
import dev.narada.query.reading.Trouble;
import dev.narada.query.reading.TroubleException;
import dev.narada.query.room.Room;
import dev.narada.query.rooms.Hall;
import java.util.function.Supplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Views that follow the record. */
@RestController
@RequestMapping("/api/workshops/{workshop}")
public final class LiveViews {

    private final Looks looks;
    private final Lines lines;
    private final DoorCodes codes;

    public LiveViews(Looks looks, Live live, DoorCodes codes) {
        this.looks = looks;
        this.lines = new Lines(live);
        this.codes = codes;
    }

    @GetMapping("/board/live")
    public Mono<Void> board(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = Looks.viewer(exchange, hall);
            var audience = Looks.audience(exchange, viewer);
            var topic = new Live.Topic(hall, "board", audience, null, null);
            if (showsCode(hall.lastSeen(), audience)) {
                codes.recall(hall.id());
            }
            return follow(exchange, viewer, topic, false, () -> board(hall, audience));
        });
    }

    @GetMapping("/attendance/live")
    public Mono<Void> attendance(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = Looks.viewer(exchange, hall);
            var audience = Looks.audience(exchange, viewer);
            var topic = new Live.Topic(hall, "attendance", audience, null, null);
            return follow(exchange, viewer, topic, false, () -> {
                var room = hall.room();
                return Attendance.of(room.position(), room.stage(), room.people(), audience);
            });
        });
    }

    @GetMapping("/mine/live")
    public Mono<Void> mine(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = Looks.viewer(exchange, hall);
            var who = Looks.seated(exchange, hall);
            var tongue = Looks.tongue(exchange);
            var topic = new Live.Topic(hall, "mine", Audience.PARTICIPANT, who, tongue);
            return follow(exchange, viewer, topic, true, () -> {
                var mine = Mine.of(hall.room(), who, tongue);
                if (mine == null) {
                    throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
                }
                return mine;
            });
        });
    }

    private <V extends Record & Positioned> Mono<Void> follow(
            ServerWebExchange exchange, Viewer viewer, Live.Topic topic, boolean quiet, Supplier<V> render) {
        var right = new Right(viewer, () -> Looks.viewer(exchange, topic.hall()));
        return lines.follow(exchange, topic, right, viewer.device(), quiet, render);
    }

    private Board board(Hall hall, Audience audience) {
        var room = hall.room();
        var code = showsCode(room, audience) ? codes.seen(hall.id()).orElse(null) : null;
        return Board.of(room, audience, code);
    }

    private static boolean showsCode(Room room, Audience audience) {
        return audience.seesCode() && room.stage().doing().door() != null;
    }
}
