package dev.narada.app.access;

import dev.narada.app.settings.Settings;
import java.net.HttpCookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The cookies by which Narada knows somebody again. No script can read them, no other site can send them with a write. */
public enum AuthCookie {
    ACCOUNT("narada", "Strict", Logins.GOOD_FOR),
    DEVICE("narada-device", "Lax", Duration.ofDays(400)),
    DISPLAY("narada-display", "Lax", Duration.ofDays(30));

    private final String name;
    private final String sameSite;
    private final Duration lasts;

    AuthCookie(String name, String sameSite, Duration lasts) {
        this.name = name;
        this.sameSite = sameSite;
        this.lasts = lasts;
    }

    Optional<Token> read(ServerHttpRequest request, Settings settings) {
        var found = request.getCookies().getOrDefault(in(request, settings), List.of());
        return found.stream().findFirst().map(cookie -> new Token(cookie.getValue()));
    }

    /** What a header that gave this cookie gave, whether or not over TLS. */
    Optional<Token> given(String header) {
        return HttpCookie.parse(header).stream()
                .filter(cookie ->
                        cookie.getName().equals(name(false)) || cookie.getName().equals(name(true)))
                .findFirst()
                .map(cookie -> new Token(cookie.getValue()));
    }

    ResponseCookie give(Token token, ServerHttpRequest request, Settings settings) {
        return cookie(token.secret(), lasts, request, settings);
    }

    ResponseCookie takeBack(ServerHttpRequest request, Settings settings) {
        return cookie("", Duration.ZERO, request, settings);
    }

    private ResponseCookie cookie(String value, Duration age, ServerHttpRequest request, Settings settings) {
        var secure = secure(request, settings);
        return ResponseCookie.from(name(secure), value)
                .httpOnly(true)
                .secure(secure)
                .sameSite(sameSite)
                .path("/")
                .maxAge(age)
                .build();
    }

    /** As it is called in this request. */
    String in(ServerHttpRequest request, Settings settings) {
        return name(secure(request, settings));
    }

    /** As it is called over a line that is not TLS. */
    public String cookie() {
        return name;
    }

    private String name(boolean secure) {
        return secure ? "__Host-" + name : name;
    }

    /** Over TLS, or behind a proxy that says so where the one who runs Narada says there is one. */
    private static boolean secure(ServerHttpRequest request, Settings settings) {
        return "https".equals(request.getURI().getScheme())
                || (settings.https() && ForwardedScheme.of(request.getHeaders()).equals("https"));
    }
}
