package dev.narada.app.access;

import dev.narada.app.settings.Settings;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.Fingerprint;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.log.Log;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** All that the doors know, in one place. */
public final class Access {

    private static final int CODES_EACH = 60;
    private static final int CODES_IN_ALL = 600;
    private static final int CODES_ELSEWHERE = 60;

    final Settings settings;
    final Clock clock;
    final RevokedRights endings;
    final Fingerprint fingerprint;
    final Accounts accounts;
    final SetUp setUp;
    final Logins sessions;
    final Devices devices;
    final Displays displays;
    final Doors doors;
    final Evaluations evaluations;
    final IdempotentWrites once;
    final PasswordAttempts passwords;
    final FamiliarSources familiar;
    final FailureLimiter codes;

    public Access(Log<Fact> log, Settings settings, Clock clock) {
        var store = log.access();
        var limited = settings.limits().enabled();
        this.settings = settings;
        this.clock = clock;
        this.fingerprint = InstanceSecret.of(log);
        this.endings = new RevokedRights(store);
        this.accounts = new Accounts(store, endings::generation);
        this.setUp = new SetUp(accounts, store, clock);
        this.sessions = new Logins(store, accounts, clock, endings::generation);
        this.devices = new Devices(store, endings, fingerprint);
        this.displays = new Displays(store, endings, clock);
        this.doors = new Doors(log, fingerprint);
        this.evaluations = new Evaluations(log, fingerprint);
        this.once = new IdempotentWrites(store, fingerprint);
        this.passwords = new PasswordAttempts(limited, clock);
        this.familiar = new FamiliarSources(store, fingerprint);
        this.codes = new FailureLimiter(limited, CODES_EACH, CODES_IN_ALL, CODES_ELSEWHERE, clock);
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public RevokedRights endings() {
        return endings;
    }

    public SetUp setUp() {
        return setUp;
    }

    public Doors doors() {
        return doors;
    }

    /** Whether whoever asks is known, or could come in through some open door. */
    public Mono<Boolean> letIn(ServerRequest request) {
        return Login.of(request.exchange()).known() ? Mono.just(true) : Blocking.call(doors::anyOpen);
    }

    /**
     * The open door that this code is for. A wrong one counts against the address of who tries it, unless the phone is known:
     * where it was let in before it tries as often as it likes, since the code of that door was shown to it already.
     */
    Door byCode(String typed, ServerRequest request) {
        Supplier<Optional<Door>> open = () -> JoinCode.typed(typed).flatMap(doors::byCode);
        var phone = Login.of(request.exchange()).device();
        var opened = phone == null || !phone.wasLetIn() ? codes.attempt(open, address(request)) : ofKnown(phone, open);
        return opened.orElseThrow(() -> RequestRefused.by(HttpRefusal.CODE_UNKNOWN, "code"));
    }

    private Optional<Door> ofKnown(Device phone, Supplier<Optional<Door>> open) {
        var here = open.get().filter(door -> phone.wasLetIn(door.workshopId()));
        return here.isPresent() ? here : codes.attemptElsewhere(open);
    }

    /** No phone speaks for this person any more. */
    public void forget(WorkshopId workshop, ParticipantId person) {
        devices.forget(workshop, person);
    }

    /** The account of this name was changed or removed: whoever was signed in with it is so no more. */
    void loginsEnded(String name) {
        sessions.sweep(name);
        endings.ended();
    }

    String address(ServerRequest request) {
        return SourceAddress.of(request.exchange().getRequest(), settings);
    }

    /** The phone or browser that asks, by the name that it was given; one without a name gets the same again for a key. */
    Token device(ServerRequest request) {
        var known = Login.of(request.exchange()).deviceToken();
        if (known != null) {
            return known;
        }
        return request.headers().firstHeader(CommandEndpoint.KEY) == null
                ? Token.fresh()
                : Token.of(fingerprint.of("device", CommandEndpoint.key(request).toString()));
    }

    /** Names a phone with its first page, so that whatever it sends at once from there comes from one phone. */
    public void named(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (AuthCookie.DEVICE.read(request, settings).filter(Token::isWhole).isEmpty()) {
            exchange.getResponse().addCookie(AuthCookie.DEVICE.give(Token.fresh(), request, settings));
        }
    }

    ResponseCookie deviceCookie(Token device, ServerRequest request) {
        return AuthCookie.DEVICE.give(device, request.exchange().getRequest(), settings);
    }

    /** The open door that this QR is for. Nobody guesses 128 bits, so nobody is counted. */
    Door bySecret(String secret) {
        return doors.bySecret(new Token(secret))
                .orElseThrow(() -> RequestRefused.by(HttpRefusal.CODE_UNKNOWN, "secret"));
    }
}
