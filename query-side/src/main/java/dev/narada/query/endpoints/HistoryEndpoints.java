package dev.narada.query.endpoints;

import dev.narada.query.history.History;
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
final class HistoryEndpoints {

    private static final int USUAL = 100;

    private final ReadContexts looks;

    public HistoryEndpoints(ReadContexts looks) {
        this.looks = looks;
    }

    @GetMapping
    public Mono<ResponseEntity<History>> history(@PathVariable String workshop, ServerWebExchange exchange) {
        return looks.look(exchange, workshop).map(look -> {
            var page = page(exchange);
            var room = look.room();
            var events = look.hall().events().stream()
                    .filter(each -> each.n() < room.next())
                    .toList();
            var history = History.of(events, room, look.audience(), look.tongue(), page);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Narada-Position", String.valueOf(room.position()))
                    .header("Cache-Control", "no-store")
                    .body(history);
        });
    }

    private static History.Page page(ServerWebExchange exchange) {
        return new History.Page(
                or(ReadContexts.number(exchange, ReadParameters.AFTER), 0),
                (int) or(ReadContexts.number(exchange, ReadParameters.LIMIT), USUAL),
                exchange.getRequest().getQueryParams().getFirst(ReadParameters.ITEM.key()));
    }

    private static long or(@Nullable Long given, long usual) {
        return given == null ? usual : given;
    }
}
