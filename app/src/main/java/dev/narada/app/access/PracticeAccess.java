package dev.narada.app.access;

import dev.narada.http.Role;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * How a room to practise in knows who leads it: whoever may lead in the real product. Their own login never comes in;
 * it is exchanged for one of an account of the room, whose password nobody knows, and which ends with their own.
 */
public final class PracticeAccess implements AutoCloseable {

    /** What somebody holds who stands at a door. */
    public record Ticket(@Nullable String code, @Nullable String secret) {

        public static final Ticket NONE = new Ticket(null, null);
    }

    private static final String LEADER = "practice";

    private final Access real;
    private final Access room;
    private final Account leader;
    private final Map<Token, Token> exchanged = new ConcurrentHashMap<>();
    private final Runnable endWithTheirs = this::endWithTheirs;

    public PracticeAccess(Access real, Access room) {
        this.real = real;
        this.room = room;
        room.accounts.create(LEADER, Role.OWNER, Token.fresh().secret(), null);
        this.leader = room.accounts.named(LEADER).orElseThrow();
        real.endings.alsoAsk(endWithTheirs);
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

    /** Whether this is the link of a projector of the room. */
    public boolean shows(String secret) {
        return room.displays.workshop(new Token(secret)).isPresent();
    }

    /** The request as the room hears it. */
    public Mono<ServerHttpRequest> heard(ServerHttpRequest request) {
        return Blocking.call(() -> {
            var cookies = new LinkedMultiValueMap<String, HttpCookie>(request.getCookies());
            cookies.remove(AuthCookie.ACCOUNT.in(request, real.settings));
            AuthCookie.ACCOUNT
                    .read(request, real.settings)
                    .filter(this::leads)
                    .map(theirs -> exchanged.computeIfAbsent(theirs, _ -> room.sessions.open(leader)))
                    .map(here -> AuthCookie.ACCOUNT.give(here, request, room.settings))
                    .ifPresent(own -> cookies.add(own.getName(), own));
            return new Exchanged(request, cookies);
        });
    }

    private boolean leads(Token theirs) {
        return real.sessions
                .account(theirs)
                .filter(account -> account.role().atLeast(Role.FACILITATOR))
                .isPresent();
    }

    /** Whoever leads in the real product no more leads here no more, nor sees what they followed. */
    private void endWithTheirs() {
        var over = exchanged.keySet().stream().filter(theirs -> !leads(theirs)).toList();
        over.stream().map(exchanged::remove).filter(Objects::nonNull).forEach(room.sessions::close);
        if (!over.isEmpty()) {
            room.endings.ended();
        }
    }

    @Override
    public void close() {
        real.endings.askNoMore(endWithTheirs);
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
