package dev.narada.command.http;

import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Stops writes that another site makes a browser send: they must carry a header that no form can set, be JSON, and
 * come from a page of the same origin.
 */
public final class ForgeryFilter implements WebFilter, Ordered {

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Set<String> more;

    /**
     * @param base where people reach this server, if a proxy in between may say another name to it
     */
    public ForgeryFilter(@Nullable URI base) {
        this.more = base == null || base.getRawAuthority() == null
                ? Set.of()
                : Set.of(base.getRawAuthority().toLowerCase(Locale.ROOT));
    }

    @Override
    public int getOrder() {
        return -50;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (READS.contains(request.getMethod())) {
            return chain.filter(exchange);
        }
        var refusal = judge(request);
        return refusal == null ? chain.filter(exchange) : Mono.error(RequestRefused.by(refusal));
    }

    private @Nullable HttpRefusal judge(ServerHttpRequest request) {
        var headers = request.getHeaders();
        if (!sameOrigin(headers)) {
            return HttpRefusal.FORGED;
        }
        if (!"1".equals(headers.getFirst("X-Narada"))) {
            return HttpRefusal.HEADER_MISSING;
        }
        return hasBody(headers) && !json(headers) ? HttpRefusal.NOT_JSON_TYPE : null;
    }

    /** A caller that sends neither header is no browser. */
    private boolean sameOrigin(HttpHeaders headers) {
        var site = headers.getFirst("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        var origin = headers.getOrigin();
        return origin == null || ours(origin, headers);
    }

    private boolean ours(String origin, HttpHeaders headers) {
        try {
            var authority = URI.create(origin).getRawAuthority();
            var host = headers.getFirst(HttpHeaders.HOST);
            return authority != null
                    && (authority.equalsIgnoreCase(host) || more.contains(authority.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static boolean hasBody(HttpHeaders headers) {
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean json(HttpHeaders headers) {
        try {
            var type = headers.getContentType();
            return type != null
                    && type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                    && (type.getCharset() == null || type.getCharset().name().equals("UTF-8"));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
