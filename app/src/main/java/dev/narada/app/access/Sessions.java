package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Who is signed in with an account, for 30 days or until signing out, across restarts. */
final class Sessions {

    static final Duration GOOD_FOR = Duration.ofDays(30);

    private record Session(String account, Instant until) {}

    private final Kept<Session> sessions;
    private final Accounts accounts;
    private final Clock clock;

    Sessions(AccessStore store, Accounts accounts, Clock clock) {
        this.sessions = new Kept<>(new Documents<>(store, "sessions", Session.class));
        this.accounts = accounts;
        this.clock = clock;
    }

    Token open(Account account) {
        var token = Token.fresh();
        sessions.put(token.hash(), new Session(account.name(), clock.instant().plus(GOOD_FOR)));
        return token;
    }

    Optional<Account> account(Token token) {
        return sessions.get(token.hash())
                .filter(session -> clock.instant().isBefore(session.until()))
                .flatMap(session -> accounts.named(session.account()));
    }

    void close(Token token) {
        sessions.remove(token.hash());
    }
}
