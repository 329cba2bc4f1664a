package dev.narada.app.access;

import dev.narada.app.settings.Settings;
import dev.narada.command.http.Caller;
import dev.narada.events.WorkshopId;
import dev.narada.query.Viewer;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out who a request is from, before anything else looks at it. */
public final class LoginFilter implements WebFilter, Ordered {

    private static final Pattern IN_WORKSHOP = Pattern.compile("^/api/workshops/([0-9a-fA-F-]{36})(?:/.*)?$");

    private final Access access;

    public LoginFilter(Access access) {
        this.access = access;
    }

    @Override
    public int getOrder() {
        return -40;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        if (!request.getPath().value().startsWith("/api/")
                || request.getCookies().isEmpty()) {
            return chain.filter(exchange);
        }
        var given = Tokens.with(request, access.settings);
        return Mono.fromCallable(() -> session(given))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(session -> {
                    session.enter(exchange);
                    var workshop = workshop(request).orElse(null);
                    Supplier<Viewer> viewer = () -> session(given).viewer(workshop, access.fingerprint);
                    exchange.getAttributes().put(Viewer.ATTRIBUTE, viewer);
                    var caller = workshop == null
                            ? new Caller(Caller.STRANGER.actor(), session.known())
                            : session.caller(workshop, access.fingerprint);
                    caller.enter(exchange);
                    return chain.filter(exchange);
                });
    }

    private Login session(Tokens given) {
        var account = Optional.ofNullable(given.account());
        var device = Optional.ofNullable(given.device());
        return new Login(
                given.account(),
                account.flatMap(access.sessions::account).orElse(null),
                device.filter(Token::isWhole).orElse(null),
                device.flatMap(access.devices::find).orElse(null),
                Optional.ofNullable(given.display())
                        .flatMap(access.displays::workshop)
                        .orElse(null));
    }

    /** The tokens that came with a request: all that has to be kept of it to ask again later. */
    private record Tokens(
            @Nullable Token account,
            @Nullable Token device,
            @Nullable Token display) {
        static Tokens with(ServerHttpRequest request, Settings settings) {
            return new Tokens(
                    AuthCookie.ACCOUNT.read(request, settings).orElse(null),
                    AuthCookie.DEVICE.read(request, settings).orElse(null),
                    AuthCookie.DISPLAY.read(request, settings).orElse(null));
        }
    }

    private static Optional<WorkshopId> workshop(ServerHttpRequest request) {
        var found = IN_WORKSHOP.matcher(request.getPath().value());
        try {
            return found.matches() ? Optional.of(WorkshopId.of(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
