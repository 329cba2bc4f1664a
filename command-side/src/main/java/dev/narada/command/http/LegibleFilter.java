package dev.narada.command.http;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Stops writes that nobody could read as they are meant, whichever door they go to: packed bodies, keys that are none. */
public final class LegibleFilter implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return -45;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD) {
            return chain.filter(exchange);
        }
        var fault = fault(request);
        return fault == null ? chain.filter(exchange) : Mono.error(fault);
    }

    private static @Nullable Stopped fault(ServerHttpRequest request) {
        for (var coding : request.getHeaders().getOrEmpty(HttpHeaders.CONTENT_ENCODING)) {
            if (!coding.isBlank() && !coding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
                return Stopped.by(HttpRefusal.CODING_UNKNOWN);
            }
        }
        var keys = request.getHeaders().getOrEmpty(Doorway.KEY);
        if (keys.size() > 1) {
            return Stopped.by(HttpRefusal.KEY_INVALID, Doorway.KEY);
        }
        try {
            keys.forEach(Doorway::key);
            return null;
        } catch (Stopped invalid) {
            return invalid;
        }
    }
}
