package dev.narada.query.endpoints;

import dev.narada.http.RequestRefused;
import dev.narada.query.Viewer;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.projection.StandstillWorkshop;
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
final class WorkshopListEndpoints {

    /** Of all workshops, what anyone may know of one. */
    public record Workshops(List<WorkshopFacts> workshops) {}

    /** Whether the views of a workshop stand still, and at what. */
    public record Standstill(boolean parked, List<StandstillWorkshop> views) {}

    private final LiveWorkshops rooms;
    private final ReadContexts looks;
    private final Notices notices;

    public WorkshopListEndpoints(LiveWorkshops rooms, ReadContexts looks, Notices notices) {
        this.rooms = rooms;
        this.looks = looks;
        this.notices = notices;
    }

    /** All workshops for who may see all; the one that a role holds for, otherwise. */
    @GetMapping
    public Mono<ResponseEntity<Workshops>> workshops(ServerWebExchange exchange) {
        ReadParameters.check(exchange);
        var min = ReadContexts.number(exchange, ReadParameters.MIN);
        var viewer = Viewer.now(exchange);
        if (!viewer.known()) {
            throw RequestRefused.by(ReadRefusal.NOT_SIGNED_IN);
        }
        if (!viewer.audience().leads()) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
        return Mono.fromFuture(() -> rooms.reached(min == null ? 0 : min))
                .onErrorMap(TimeoutException.class, _ -> RequestRefused.by(ReadRefusal.NOT_READY))
                .then(Mono.fromCallable(() -> rooms.directory(notices, ReadContexts.tongue(exchange)))
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

    private Mono<LiveWorkshop> led(ServerWebExchange exchange, String workshop) {
        return looks.hall(exchange, workshop)
                .filter(hall -> ReadContexts.viewer(exchange, hall).audience().leads())
                .switchIfEmpty(Mono.error(() -> RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN)));
    }

    private static <V> ResponseEntity<V> json(V body) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(body);
    }
}
