package dev.narada.query.endpoints;

import dev.narada.http.Problem;
import dev.narada.http.ProblemHandler;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import dev.narada.query.projection.StandstillException;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a failure of the record means to who only wants to read. */
@RestControllerAdvice
@Order(0)
final class ReadProblems {

    private final ProblemHandler problems;

    public ReadProblems(ProblemHandler problems) {
        this.problems = problems;
    }

    @ExceptionHandler({StandstillException.class, DamagedException.class})
    public Mono<Void> standstill(RuntimeException thrown, ServerWebExchange exchange) {
        return problems.tell(exchange, Problem.of(ReadRefusal.VIEW_PARKED), thrown);
    }

    /** The store does not answer, which passes. */
    @ExceptionHandler
    public Mono<Void> unavailable(LogUnavailableException thrown, ServerWebExchange exchange) {
        return problems.tell(exchange, Problem.of(ReadRefusal.NOT_READY), thrown);
    }
}
