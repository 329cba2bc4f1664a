package dev.narada.query.reading;

import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.query.Tongue;
import dev.narada.query.json.Json;
import dev.narada.query.rooms.ParkedException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;

/** Says in the reader's language why something cannot be read. */
@RestControllerAdvice
@Order(0)
public final class Problems {

    private static final String SOON = "1";

    private record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable String field) {}

    @ExceptionHandler
    public ResponseEntity<byte[]> trouble(TroubleException thrown, ServerWebExchange exchange) {
        return problem(thrown.trouble(), thrown.field(), exchange);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> parked(ParkedException thrown, ServerWebExchange exchange) {
        return problem(Trouble.VIEW_PARKED, null, exchange);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> damaged(DamagedException thrown, ServerWebExchange exchange) {
        return problem(Trouble.VIEW_PARKED, null, exchange);
    }

    /** The store does not answer, which passes. */
    @ExceptionHandler
    public ResponseEntity<byte[]> unavailable(LogUnavailableException thrown, ServerWebExchange exchange) {
        return problem(Trouble.NOT_READY, null, exchange);
    }

    private static ResponseEntity<byte[]> problem(Trouble trouble, @Nullable String field, ServerWebExchange exchange) {
        var tongue = Tongue.asked(exchange.getRequest().getHeaders().getFirst("Accept-Language"));
        var words = trouble.in(tongue);
        var answer = ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", tongue.locale().getLanguage())
                .header("Cache-Control", "no-store");
        if (trouble.status() == 503) {
            answer.header("Retry-After", SOON);
        }
        var type = "urn:narada:"
                + trouble.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return answer.body(
                Json.bytes(new Problem(type, title(trouble, tongue), trouble.status(), words, trouble.name(), field)));
    }

    /** What kind of problem it is, in the same words as when something is not written. */
    private static String title(Trouble trouble, Tongue in) {
        return switch (trouble.status()) {
            case 401 -> in.pick("Brak sesji", "Not signed in");
            case 403 -> in.pick("Brak uprawnień", "Not allowed");
            case 404 -> in.pick("Nie znaleziono", "Not found");
            case 503 -> in.pick("Chwilowo niedostępne", "Not available now");
            default -> in.pick("Niewłaściwe żądanie", "Malformed request");
        };
    }
}
