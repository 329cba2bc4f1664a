package dev.narada.command.http;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
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

    private static @Nullable RequestRefused fault(ServerHttpRequest request) {
        for (var coding : request.getHeaders().getOrEmpty(HttpHeaders.CONTENT_ENCODING)) {
            if (!coding.isBlank() && !coding.strip().toLowerCase(Locale.ROOT).equals("identity")) {
                return RequestRefused.by(HttpRefusal.CODING_UNKNOWN);
            }
        }
        var keys = request.getHeaders().getOrEmpty(CommandEndpoint.KEY);
        if (keys.size() > 1) {
            return RequestRefused.by(HttpRefusal.KEY_INVALID, CommandEndpoint.KEY);
        }
        try {
            keys.forEach(CommandEndpoint::key);
            return null;
        } catch (RequestRefused invalid) {
            return invalid;
        }
    }
}
