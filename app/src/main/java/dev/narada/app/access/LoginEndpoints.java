package dev.narada.app.access;

import dev.narada.app.web.NoFields;
import dev.narada.app.web.QueryParameterFilter;
import dev.narada.command.Checks;
import dev.narada.command.http.Faults;
import dev.narada.command.http.Verbatim;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Signing in and out with an account, and how the first one comes to be. */
public final class LoginEndpoints {

    record FirstOwner(
            @Verbatim String token, String name, @Verbatim String password) {}

    record Credentials(String name, @Verbatim String password) {}

    static final int LONGEST_NAME = 80;

    private final Access access;

    public LoginEndpoints(Access access) {
        this.access = access;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/api/setup", this::needed)
                .POST("/api/setup", this::setUp)
                .POST("/api/login", this::login)
                .POST("/api/logout", this::logout)
                .build();
    }

    private Mono<ServerResponse> needed(ServerRequest request) {
        QueryParameterFilter.nothing(request);
        return Blocking.call(access.setUp::needed)
                .flatMap(needed -> ServerResponse.ok().bodyValue(new AnswerShapes.SetUpNeeded(needed)));
    }

    private Mono<ServerResponse> setUp(ServerRequest request) {
        return access.once.open(
                FirstOwner.class,
                request,
                form -> Blocking.call(() -> owner(form)).flatMap(account -> welcome(account, Answer::made, request)),
                this::holds);
    }

    private Account owner(FirstOwner form) {
        check(form.name(), form.password());
        if (!access.setUp.needed()) {
            throw RequestRefused.by(HttpRefusal.ALREADY_SET_UP);
        }
        if (!access.setUp.accept(new Token(form.token()), form.name(), form.password())) {
            throw RequestRefused.by(HttpRefusal.TOKEN_INVALID);
        }
        return access.accounts.named(form.name()).orElseThrow();
    }

    private Mono<ServerResponse> login(ServerRequest request) {
        return access.once.open(
                Credentials.class,
                request,
                given -> Passwords.call(() -> account(access, given, request)
                                .orElseThrow(() -> RequestRefused.by(HttpRefusal.LOGIN_FAILED)))
                        .flatMap(account -> welcome(account, Answer::done, request)),
                this::holds);
    }

    /** Whether the login that this answer gave is still good: it may have been left, or ended with the account. */
    private boolean holds(Answer welcome) {
        return welcome.cookies().stream()
                .flatMap(cookie -> AuthCookie.ACCOUNT.given(cookie).stream())
                .anyMatch(token -> access.sessions.account(token).isPresent());
    }

    /** The account, if the password is its own; a wrong one counts against those who try from there. */
    static Optional<Account> account(Access access, Credentials given, ServerRequest request) {
        var name = Accounts.id(given.name());
        if (name.length() > LONGEST_NAME || given.password().length() > Passwords.LONGEST) {
            return Optional.empty();
        }
        var browser = Login.of(request.exchange()).deviceToken();
        return access.passwords.attempt(
                () -> access.accounts.login(name, given.password()),
                access.familiar.sources(name, access.address(request), browser));
    }

    private Mono<Answer> welcome(Account account, Function<Object, Answer> answer, ServerRequest request) {
        var browser = access.device(request);
        return Blocking.call(() -> {
                    access.familiar.welcome(Accounts.id(account.name()), access.address(request), browser);
                    return access.sessions.open(account);
                })
                .map(token -> answer.apply(new AnswerShapes.Welcome(account.name(), account.role()))
                        .with(AuthCookie.ACCOUNT.give(token, request.exchange().getRequest(), access.settings))
                        .with(access.deviceCookie(browser, request)));
    }

    /** Whoever asks to leave has left when told so, also when they had left under this key before. */
    private Mono<ServerResponse> logout(ServerRequest request) {
        var token = Login.of(request.exchange()).accountToken();
        var gone = Answer.done(new AnswerShapes.Farewell(Role.NOBODY))
                .with(AuthCookie.ACCOUNT.takeBack(request.exchange().getRequest(), access.settings));
        return access.once
                .open(NoFields.class, request, _ -> Mono.just(token == null ? gone.unkept() : gone))
                .flatMap(told -> Blocking.call(() -> {
                    if (token != null) {
                        access.sessions.close(token);
                        access.endings.ended();
                    }
                    return told;
                }));
    }

    static void check(String name, String password) {
        checkName(name);
        Passwords.check("password", password, name);
    }

    static void checkName(String name) {
        Faults.stop(Checks.fields().text("name", name, 1, LONGEST_NAME).fault());
    }
}
