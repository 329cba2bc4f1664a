package dev.narada.app.web;

import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Tells browsers what no page of ours ever does, so that they stop whoever tries. */
public final class SafeHeaders implements WebFilter, Ordered {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors %s; object-src 'none'; require-trusted-types-for 'script'";

    /** The projector's page: the console shows it small beside the desk. It takes no click that would change anything. */
    private static final Pattern BOARD = Pattern.compile("/w/[^/]+/board/?");

    private final boolean https;

    public SafeHeaders(boolean https) {
        this.https = https;
    }

    @Override
    public int getOrder() {
        return -100;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        var framed = BOARD.matcher(exchange.getRequest().getPath().value()).matches();
        headers.set("Content-Security-Policy", POLICY.formatted(framed ? "'self'" : "'none'"));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", framed ? "SAMEORIGIN" : "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=(), usb=()");
        if (https) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (exchange.getRequest().getPath().value().startsWith("/api/")) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        return chain.filter(exchange);
    }
}
