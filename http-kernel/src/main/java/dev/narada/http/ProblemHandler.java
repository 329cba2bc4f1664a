package dev.narada.http;

import dev.narada.log.Causes;
import dev.narada.log.DamagedException;
import dev.narada.log.LogUnavailableException;
import java.nio.channels.ClosedChannelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Tells every failure in the one shape that problems have, whoever noticed it. */
public final class ProblemHandler implements WebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int UNAVAILABLE = 503;

    private final Causes causes = new Causes();

    @Override
    public int getOrder() {
        return -2;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        var response = exchange.getResponse();
        if (response.isCommitted() || failure instanceof ClosedChannelException) {
            return Mono.error(failure);
        }
        if (failure instanceof ErrorResponse known) {
            response.getHeaders().addAll(known.getHeaders());
        }
        return tell(exchange, of(failure), failure);
    }

    /** Tells this problem, and in the log its cause, where only who runs the server can do something about it. */
    public Mono<Void> tell(ServerWebExchange exchange, Problem problem, Throwable failure) {
        var response = exchange.getResponse();
        if (problem.refusal() == HttpRefusal.BROKEN) {
            LOG.error("{} broke", exchange.getRequest().getMethod(), failure);
        } else if (problem.refusal().status() == UNAVAILABLE) {
            say(exchange, problem.refusal(), failure);
        }
        var language = Language.of(exchange.getRequest().getHeaders());
        response.setRawStatusCode(problem.refusal().status());
        response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        problem.describe(response.getHeaders(), language);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = JSON.writeValueAsBytes(problem.body(language));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    /** Who was stopped because the store did not answer has it said by whoever asked the store. */
    private void say(ServerWebExchange exchange, Refusal refusal, Throwable failure) {
        if (!(failure instanceof RequestRefused)) {
            causes.say(asked(exchange), failure);
        } else if (refusal != HttpRefusal.UNAVAILABLE) {
            causes.say(asked(exchange), refusal.name(), failure);
        }
    }

    /** What was asked, as the route is written: with nobody's ids in it. */
    private static String asked(ServerWebExchange exchange) {
        Object pattern = exchange.getAttribute(RouterFunctions.MATCHING_PATTERN_ATTRIBUTE);
        if (pattern == null) {
            pattern = exchange.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        }
        return exchange.getRequest().getMethod() + (pattern == null ? "" : " " + pattern);
    }

    private static Problem of(Throwable failure) {
        return switch (failure) {
            case RequestRefused stopped -> stopped.problem();
            case LogUnavailableException _ -> Problem.of(HttpRefusal.UNAVAILABLE);
            case DamagedException _ -> Problem.of(HttpRefusal.RECORD_DAMAGED);
            case ErrorResponse known ->
                Problem.of(ofStatus(known.getStatusCode().value()));
            default -> Problem.of(HttpRefusal.BROKEN);
        };
    }

    private static Refusal ofStatus(int status) {
        return switch (status) {
            case 401 -> HttpRefusal.NOT_SIGNED_IN;
            case 403 -> CommonRefusal.NOT_ALLOWED;
            case 404 -> HttpRefusal.NOT_FOUND;
            case 405 -> HttpRefusal.METHOD_NOT_ALLOWED;
            case 408 -> HttpRefusal.TOO_SLOW;
            case 413 -> HttpRefusal.TOO_LARGE;
            case 415 -> HttpRefusal.NOT_JSON_TYPE;
            case 429 -> HttpRefusal.TOO_MANY;
            case 503 -> HttpRefusal.UNAVAILABLE;
            default -> status < 500 ? HttpRefusal.REQUEST_INVALID : HttpRefusal.BROKEN;
        };
    }
}
