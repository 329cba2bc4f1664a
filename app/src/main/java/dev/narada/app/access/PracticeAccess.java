package dev.narada.app.access;

import dev.narada.http.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * How a room to practise in knows who leads it: whoever may lead in the real product. Their own login never comes in;
 * it is exchanged for one of an account of the room, whose password nobody knows.
 */
public final class PracticeAccess {

    /** What somebody holds who stands at a door. */
    public record Ticket(@Nullable String code, @Nullable String secret) {

        public static final Ticket NONE = new Ticket(null, null);
    }

    private static final String LEADER = "practice";

    private final Access real;
    private final Access room;
    private final Token leader;

    public PracticeAccess(Access real, Access room) {
        this.real = real;
        this.room = room;
        room.accounts.create(LEADER, Role.OWNER, Token.fresh().secret(), null);
        this.leader = room.sessions.open(room.accounts.named(LEADER).orElseThrow());
    }

    /** Whether a door of the room opens to it. */
    public boolean opens(Ticket ticket) {
        return Optional.ofNullable(ticket.code())
                        .flatMap(JoinCode::typed)
                        .flatMap(room.doors::byCode)
                        .isPresent()
                || Optional.ofNullable(ticket.secret())
                        .map(Token::new)
                        .flatMap(room.doors::bySecret)
                        .isPresent();
    }

    /** The request as the room hears it. */
    public Mono<ServerHttpRequest> heard(ServerHttpRequest request) {
        return Blocking.call(() -> {
            var cookies = new LinkedMultiValueMap<String, HttpCookie>(request.getCookies());
            var own = AuthCookie.ACCOUNT.give(leader, request, room.settings);
            cookies.remove(own.getName());
            if (leads(request)) {
                cookies.add(own.getName(), own);
            }
            return new Exchanged(request, cookies);
        });
    }

    private boolean leads(ServerHttpRequest request) {
        return AuthCookie.ACCOUNT
                .read(request, real.settings)
                .flatMap(real.sessions::account)
                .filter(account -> account.role().atLeast(Role.FACILITATOR))
                .isPresent();
    }

    private static final class Exchanged extends ServerHttpRequestDecorator {

        private final MultiValueMap<String, HttpCookie> cookies;

        Exchanged(ServerHttpRequest request, MultiValueMap<String, HttpCookie> cookies) {
            super(request);
            this.cookies = cookies;
        }

        @Override
        public MultiValueMap<String, HttpCookie> getCookies() {
            return cookies;
        }
    }
}
