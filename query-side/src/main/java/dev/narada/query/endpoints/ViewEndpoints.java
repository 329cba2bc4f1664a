package dev.narada.query.endpoints;

import dev.narada.http.RequestRefused;
import dev.narada.query.board.Board;
import dev.narada.query.board.DoorCodes;
import dev.narada.query.board.LateTray;
import dev.narada.query.board.Plan;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Attendance;
import dev.narada.query.signals.SignalRooms;
import dev.narada.query.signals.Signals;
import dev.narada.query.workshop.Agenda;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The views as they stand, or as they stood at {@code ?at=}. */
@RestController
@RequestMapping(path = "/api/workshops/{workshop}")
final class ViewEndpoints {

    private final ReadContexts looks;
    private final DoorCodes codes;
    private final Notices notices;
    private final SignalRooms signals;

    public ViewEndpoints(ReadContexts looks, DoorCodes codes, Notices notices, SignalRooms signals) {
        this.looks = looks;
        this.codes = codes;
        this.notices = notices;
        this.signals = signals;
    }

    @GetMapping
    public Mono<ResponseEntity<WorkshopFacts>> workshop(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            var room = look.room();
            return WorkshopFacts.of(
                    room.position(),
                    room.id(),
                    room.stage(),
                    notices.noticeUnder(room.stage().rules(), look.tongue()));
        });
    }

    @GetMapping("/board")
    public Mono<ResponseEntity<Board>> board(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            var code = look.travelled() || !look.audience().seesCode()
                    ? null
                    : codes.current(look.room().id()).orElse(null);
            return Board.of(look.room(), look.audience(), code);
        });
    }

    @GetMapping("/attendance")
    public Mono<ResponseEntity<Attendance>> attendance(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            var room = look.room();
            return Attendance.of(room.position(), room.stage(), room.people(), look.audience());
        });
    }

    @GetMapping("/plan")
    public Mono<ResponseEntity<Plan>> plan(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> Plan.of(look.room(), look.audience()));
    }

    @GetMapping("/agenda")
    public Mono<ResponseEntity<Agenda>> agenda(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            var room = look.room();
            return Agenda.of(room.position(), room.stage(), room.course());
        });
    }

    @GetMapping("/mine")
    public Mono<ResponseEntity<Mine>> mine(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            var who = ReadContexts.seated(exchange, look.hall());
            var mine = Mine.of(look.room(), who, look.tongue());
            if (mine == null) {
                throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
            }
            return look.travelled() ? mine : mine.with(signals.own(look.room(), who));
        });
    }

    /** As it is now: of what was signalled before, nothing is kept. */
    @GetMapping("/signals")
    public Mono<ResponseEntity<Signals>> signals(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> signals.seen(look.room(), look.audience()));
    }

    @GetMapping("/late")
    public Mono<ResponseEntity<LateTray>> late(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.show(exchange, workshop, look -> {
            if (!look.viewer().audience().leads()) {
                throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
            }
            return LateTray.of(look.room());
        });
    }
}
