package dev.narada.app.access;

import dev.narada.app.Settings;
import dev.narada.command.http.Fingerprint;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import dev.narada.events.Fact;
import dev.narada.log.Log;
import java.time.Clock;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** All that the doors know, in one place. */
public final class Access {

    private static final int TRIES_EACH = 5;
    private static final int TRIES_IN_ALL = 60;

    final Settings settings;
    final Fingerprint fingerprint;
    final Accounts accounts;
    final SetUp setUp;
    final Sessions sessions;
    final Devices devices;
    final Displays displays;
    final Doors doors;
    final Evaluations evaluations;
    final Once once;
    final Guesses logins;
    final Guesses codes;

    public Access(Log<Fact> log, Settings settings, Clock clock) {
        var store = log.access();
        var limited = settings.limits().enabled();
        this.settings = settings;
        this.fingerprint = InstanceSecret.of(store);
        this.accounts = new Accounts(store);
        this.setUp = new SetUp(accounts, store, clock);
        this.sessions = new Sessions(store, accounts, clock);
        this.devices = new Devices(store);
        this.displays = new Displays(store, clock);
        this.doors = new Doors(log);
        this.evaluations = new Evaluations(log, fingerprint);
        this.once = new Once(store, fingerprint);
        this.logins = new Guesses(limited, TRIES_EACH, TRIES_IN_ALL, clock);
        this.codes = new Guesses(limited, TRIES_EACH, TRIES_IN_ALL, clock);
    }

    public Fingerprint fingerprint() {
        return fingerprint;
    }

    public SetUp setUp() {
        return setUp;
    }

    public Doors doors() {
        return doors;
    }

    /** Whether whoever asks is known, or could come in through some open door. */
    public Mono<Boolean> letIn(ServerRequest request) {
        return Session.of(request.exchange()).known() ? Mono.just(true) : Aside.call(doors::anyOpen);
    }

    /** The open door that this code is for; a wrong one counts against whoever tries. */
    Door byCode(String typed, ServerRequest request) {
        return codes.attempt(
                        () -> JoinCode.typed(typed).flatMap(doors::byCode),
                        Badge.address(request.exchange().getRequest(), settings))
                .orElseThrow(() -> Stopped.by(HttpRefusal.CODE_UNKNOWN, "code"));
    }

    /** The open door that this QR is for. Nobody guesses 128 bits, so nobody is counted. */
    Door bySecret(String secret) {
        return doors.bySecret(new Token(secret)).orElseThrow(() -> Stopped.by(HttpRefusal.CODE_UNKNOWN, "secret"));
    }
}
