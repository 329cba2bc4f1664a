package dev.narada.query.reading;

import dev.narada.query.Viewer;
import dev.narada.query.rooms.Hall;
import dev.narada.query.rooms.Parked;
import dev.narada.query.rooms.Rooms;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What facilitators ask about all workshops, and about views that stand still. */
@RestController
@RequestMapping("/api/workshops")
public final class Listing {

    /** Of all workshops, what anyone may know of one. */
    public record Workshops(List<WorkshopFacts> workshops) {}

    /** Whether the views of a workshop stand still, and at what. */
    public record Standstill(boolean parked, List<Parked> views) {}

    private final Rooms rooms;
    private final Looks looks;
    private final Notices notices;

    public Listing(Rooms rooms, Looks looks, Notices notices) {
        this.rooms = rooms;
        this.looks = looks;
        this.notices = notices;
    }

    /** All workshops for who may see all; the one that a role holds for, otherwise. */
    @GetMapping
    public Mono<ResponseEntity<Workshops>> workshops(ServerWebExchange exchange) {
        Asked.check(exchange);
        var min = Looks.number(exchange, Asked.MIN);
        var viewer = Viewer.now(exchange);
        if (!viewer.known()) {
            throw new TroubleException(Trouble.NOT_SIGNED_IN);
        }
        if (!viewer.audience().leads()) {
            throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
        }
        return Mono.fromFuture(() -> rooms.reached(min == null ? 0 : min))
                .onErrorMap(TimeoutException.class, _ -> new TroubleException(Trouble.NOT_READY))
                .then(Mono.fromCallable(() -> rooms.directory(notices, Looks.tongue(exchange)))
                        .subscribeOn(Schedulers.boundedElastic()))
                .map(all -> all.stream()
                        .filter(each -> viewer.in(each.workshopId()).audience().leads())
                        .toList())
                .map(all -> json(new Workshops(all)));
    }

    @GetMapping("/{workshop}/parked")
    public Mono<ResponseEntity<Standstill>> parked(@PathVariable String workshop, ServerWebExchange exchange) {
        return led(exchange, workshop)
                .map(hall -> json(new Standstill(
                        hall.parked().isPresent(), hall.parked().stream().toList())));
    }

    private Mono<Hall> led(ServerWebExchange exchange, String workshop) {
        return looks.hall(exchange, workshop)
                .filter(hall -> Looks.viewer(exchange, hall).audience().leads())
                .switchIfEmpty(Mono.error(() -> new TroubleException(Trouble.WORKSHOP_UNKNOWN)));
    }

    private static <V> ResponseEntity<V> json(V body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
