package dev.narada.app.web;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells what can be done at a path to whoever asks, or tries what cannot; gives the head of whatever can be read. */
public final class MethodsFilter implements WebFilter, Ordered {

    private final Supplier<OfferedMethods> offered;

    /**
     * @param offered asked for with the first request, when all doors are there
     */
    public MethodsFilter(Supplier<OfferedMethods> offered) {
        this.offered = offered;
    }

    @Override
    public int getOrder() {
        return -60;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var method = exchange.getRequest().getMethod();
        if (method == HttpMethod.HEAD || method == HttpMethod.OPTIONS) {
            return about(exchange, chain, method);
        }
        return chain.filter(exchange).onErrorResume(MethodsFilter::isNoDoor, failure -> {
            var methods = offered(exchange);
            return methods.isEmpty() || methods.contains(method) ? Mono.error(failure) : refused(methods, exchange);
        });
    }

    /** What another method would do here. */
    private Mono<Void> about(ServerWebExchange exchange, WebFilterChain chain, HttpMethod method) {
        var methods = offered(exchange);
        if (methods.isEmpty()) {
            return chain.filter(exchange);
        }
        if (method == HttpMethod.OPTIONS) {
            exchange.getResponse().getHeaders().setAllow(methods);
            exchange.getResponse().setStatusCode(HttpStatus.NO_CONTENT);
            return exchange.getResponse().setComplete();
        }
        return methods.contains(HttpMethod.HEAD)
                ? chain.filter(exchange.mutate()
                        .request(asked -> asked.method(HttpMethod.GET))
                        .build())
                : refused(methods, exchange);
    }

    private Set<HttpMethod> offered(ServerWebExchange exchange) {
        return offered.get().at(exchange.getRequest().getPath().pathWithinApplication());
    }

    private static Mono<Void> refused(Set<HttpMethod> methods, ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().setAllow(methods);
        return Mono.error(RequestRefused.by(HttpRefusal.METHOD_NOT_ALLOWED));
    }

    /** Nothing answers this call, which says nothing yet about others at the same path. */
    private static boolean isNoDoor(Throwable failure) {
        return failure instanceof ErrorResponse known
                && (known.getStatusCode() == HttpStatus.NOT_FOUND
                        || known.getStatusCode() == HttpStatus.METHOD_NOT_ALLOWED);
    }
}
