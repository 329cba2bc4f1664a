package dev.narada.query.reading;

import dev.narada.query.history.History;
import dev.narada.query.json.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What happened, page by page. */
@RestController
@RequestMapping("/api/workshops/{workshop}/history")
public final class HistoryReading {

    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final Looks looks;

    public HistoryReading(Looks looks) {
        this.looks = looks;
    }

    @GetMapping
    public Mono<ResponseEntity<byte[]>> history(@PathVariable String workshop, ServerWebExchange exchange) {
        var page = new History.Page(or(Looks.number(exchange, "after"), 0), limit(exchange), item(exchange));
        return looks.look(exchange, workshop).map(look -> {
            var room = look.room();
            var events = look.hall().events().stream()
                    .filter(each -> each.n() < room.next())
                    .toList();
            var history = History.of(events, room, look.audience(), look.tongue(), page);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Narada-Position", String.valueOf(room.position()))
                    .header("Cache-Control", "no-store")
                    .body(Json.bytes(history));
        });
    }

    private static int limit(ServerWebExchange exchange) {
        var given = or(Looks.number(exchange, "limit"), USUAL);
        if (given < 1 || given > MOST) {
            throw new TroubleException(Trouble.LIMIT_INVALID, "limit");
        }
        return (int) given;
    }

    private static @Nullable String item(ServerWebExchange exchange) {
        return exchange.getRequest().getQueryParams().getFirst("item");
    }

    private static long or(@Nullable Long given, long usual) {
        return given == null ? usual : given;
    }
}
