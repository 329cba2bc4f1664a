package dev.narada.query.endpoints;

import dev.narada.log.Causes;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.query.Language;
import dev.narada.query.json.Json;
import dev.narada.query.projection.StandstillException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;

/** Says in the reader's language why something cannot be read, and in the log why it cannot be read now. */
@RestControllerAdvice
@Order(0)
public final class Problems {

    private static final String SOON = "1";
    private static final int UNAVAILABLE = 503;

    private final Causes causes = new Causes();

    private record Problem(
            String type,
            String title,
            int status,
            String detail,
            String code,
            @Nullable String field) {}

    @ExceptionHandler
    public ResponseEntity<byte[]> trouble(ReadRefusedException thrown, ServerWebExchange exchange) {
        if (thrown.trouble().status() == UNAVAILABLE) {
            causes.say(asked(exchange), thrown.trouble().name(), thrown);
        }
        return problem(thrown.trouble(), thrown.field(), exchange);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> parked(StandstillException thrown, ServerWebExchange exchange) {
        causes.say(asked(exchange), thrown);
        return problem(ReadRefusal.VIEW_PARKED, null, exchange);
    }

    @ExceptionHandler
    public ResponseEntity<byte[]> damaged(DamagedException thrown, ServerWebExchange exchange) {
        causes.say(asked(exchange), thrown);
        return problem(ReadRefusal.VIEW_PARKED, null, exchange);
    }

    /** The store does not answer, which passes. */
    @ExceptionHandler
    public ResponseEntity<byte[]> unavailable(LogUnavailableException thrown, ServerWebExchange exchange) {
        causes.say(asked(exchange), thrown);
        return problem(ReadRefusal.NOT_READY, null, exchange);
    }

    /** The path as the route is written: with nobody's ids in it. */
    private static String asked(ServerWebExchange exchange) {
        Object pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return exchange.getRequest().getMethod() + (pattern == null ? "" : " " + pattern);
    }

    private static ResponseEntity<byte[]> problem(
            ReadRefusal trouble, @Nullable String field, ServerWebExchange exchange) {
        var tongue = Language.asked(exchange.getRequest().getHeaders().getFirst("Accept-Language"));
        var words = trouble.in(tongue);
        var answer = ResponseEntity.status(trouble.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", tongue.locale().getLanguage())
                .header("Cache-Control", "no-store");
        if (trouble.status() == UNAVAILABLE) {
            answer.header("Retry-After", SOON);
        }
        var type = "urn:narada:"
                + trouble.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return answer.body(
                Json.bytes(new Problem(type, title(trouble, tongue), trouble.status(), words, trouble.name(), field)));
    }

    /** What kind of problem it is, in the same words as when something is not written. */
    private static String title(ReadRefusal trouble, Language in) {
        return switch (trouble.status()) {
            case 401 -> in.pick("Brak sesji", "Not signed in");
            case 403 -> in.pick("Brak uprawnień", "Not allowed");
            case 404 -> in.pick("Nie znaleziono", "Not found");
            case 503 -> in.pick("Chwilowo niedostępne", "Not available now");
            default -> in.pick("Niewłaściwe żądanie", "Malformed request");
        };
    }
}
