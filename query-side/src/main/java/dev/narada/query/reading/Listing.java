package dev.narada.query.reading;

import dev.narada.query.Viewer;
import dev.narada.query.json.Json;
import dev.narada.query.rooms.Hall;
import dev.narada.query.rooms.Parked;
import dev.narada.query.rooms.Rooms;
import dev.narada.query.workshop.Notices;
import dev.narada.query.workshop.WorkshopFacts;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What facilitators ask about all workshops, and about views that stand still. */
@RestController
@RequestMapping("/api/workshops")
public final class Listing {

    private record Workshops(List<WorkshopFacts> workshops) {}

    private record Standstill(boolean parked, List<Parked> views) {}

    private record Checked(boolean equal, int views) {}

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
    public Mono<ResponseEntity<byte[]>> workshops(ServerWebExchange exchange) {
        var viewer = Viewer.now(exchange);
        if (viewer.role() == Viewer.Role.NOBODY) {
            throw new TroubleException(Trouble.NOT_SIGNED_IN);
        }
        if (!viewer.audience().leads()) {
            throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
        }
        return Mono.fromCallable(() -> rooms.directory(notices, Looks.tongue(exchange)))
                .subscribeOn(Schedulers.boundedElastic())
                .map(all -> all.stream()
                        .filter(each -> viewer.in(each.workshopId()).audience().leads())
                        .toList())
                .map(all -> json(new Workshops(all)));
    }

    @GetMapping("/{workshop}/parked")
    public Mono<ResponseEntity<byte[]>> parked(@PathVariable String workshop, ServerWebExchange exchange) {
        return led(exchange, workshop)
                .map(hall -> json(new Standstill(
                        hall.parked().isPresent(), hall.parked().stream().toList())));
    }

    /** Folds the workshop anew, which also ends a standstill once its cause is gone. */
    @PostMapping("/{workshop}/rebuild")
    public Mono<ResponseEntity<byte[]>> rebuild(@PathVariable String workshop, ServerWebExchange exchange) {
        return led(exchange, workshop)
                .filter(hall -> Looks.viewer(exchange, hall).role().compareTo(Viewer.Role.FACILITATOR) >= 0)
                .switchIfEmpty(Mono.error(() -> new TroubleException(Trouble.NOT_ALLOWED)))
                .flatMap(hall -> Mono.fromFuture(() -> rooms.rebuild(hall)))
                .map(done -> json(new Checked(done.equal(), done.after().size())));
    }

    private Mono<Hall> led(ServerWebExchange exchange, String workshop) {
        return looks.hall(exchange, workshop)
                .filter(hall -> Looks.viewer(exchange, hall).audience().leads())
                .switchIfEmpty(Mono.error(() -> new TroubleException(Trouble.WORKSHOP_UNKNOWN)));
    }

    private static ResponseEntity<byte[]> json(Object body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.bytes(body));
    }
}
