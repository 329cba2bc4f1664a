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
            var audience = audience(exchange, hall);
            var topic = new Live.Topic(hall, "board", audience, null, null);
            return follow(exchange, topic, false, () -> board(hall, audience));
        });
    }

    @GetMapping("/attendance/live")
    public Mono<Void> attendance(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var audience = audience(exchange, hall);
            var topic = new Live.Topic(hall, "attendance", audience, null, null);
            return follow(exchange, topic, false, () -> {
                var room = hall.room();
                return Attendance.of(room.position(), room.stage(), room.people(), audience);
            });
        });
    }

    @GetMapping("/mine/live")
    public Mono<Void> mine(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.hall(exchange, workshop).flatMap(hall -> {
            var viewer = Looks.viewer(exchange, hall);
            var who = viewer.participantId();
            if (who == null) {
                throw new TroubleException(viewer.known() ? Trouble.WORKSHOP_UNKNOWN : Trouble.NOT_SIGNED_IN);
            }
            var tongue = Looks.tongue(exchange);
            var topic = new Live.Topic(hall, "mine", Audience.PARTICIPANT, who, tongue);
            return follow(exchange, topic, true, () -> {
                var mine = Mine.of(hall.room(), who, tongue);
                if (mine == null) {
                    throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
                }
                return mine;
            });
        });
    }

    private <V extends Record & Positioned> Mono<Void> follow(
            ServerWebExchange exchange, Live.Topic topic, boolean quiet, Supplier<V> render) {
        Viewer viewer = Looks.viewer(exchange, topic.hall());
        return lines.follow(exchange, topic, viewer.device(), quiet, render);
    }

    private static Audience audience(ServerWebExchange exchange, Hall hall) {
        return Looks.audience(exchange, Looks.viewer(exchange, hall));
    }

    private Board board(Hall hall, Audience audience) {
        var room = hall.room();
        var code = audience.seesCode() && room.stage().doing().door() != null
                ? codes.current(hall.id()).orElse(null)
                : null;
        return Board.of(room, audience, code);
    }
}
