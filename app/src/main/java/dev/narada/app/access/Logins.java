package dev.narada.app.access;

import dev.narada.log.AccessStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in with an account, across restarts: for 30 days, until they sign out, or until the account is changed
 * or removed.
 */
final class Logins {

    static final Duration GOOD_FOR = Duration.ofDays(30);

    private record StoredLogin(
            String account, Instant until, @Nullable String stamp) {}

    private final Documents<StoredLogin> all;
    private final CachedDocuments<StoredLogin> sessions;
    private final Accounts accounts;
    private final Clock clock;

    Logins(AccessStore store, Accounts accounts, Clock clock, LongSupplier generation) {
        this.all = new Documents<>(store, "sessions", StoredLogin.class);
        this.sessions = new CachedDocuments<>(all, generation);
        this.accounts = accounts;
        this.clock = clock;
    }

    Token open(Account account) {
        var token = Token.fresh();
        enter(token, account);
        return token;
    }

    /** This login is good for the account as it is now. */
    void enter(Token token, Account account) {
        var until = clock.instant().plus(GOOD_FOR);
        sessions.put(token.hash(), new StoredLogin(account.name(), until, account.stamp()));
    }

    Optional<Account> account(Token token) {
        return sessions.get(token.hash())
                .filter(session -> clock.instant().isBefore(session.until()))
                .flatMap(session -> accounts.lately(session.account())
                        .filter(account -> Objects.equals(account.stamp(), session.stamp())));
    }

    void close(Token token) {
        sessions.remove(token.hash());
    }

    /** Takes out what is good for nothing any more because the account of this name was changed or removed. */
    void sweep(String name) {
        var stamp = accounts.named(name).map(Account::stamp).orElse("gone");
        all.all().forEach((id, session) -> {
            if (Accounts.id(session.account()).equals(Accounts.id(name)) && !Objects.equals(session.stamp(), stamp)) {
                sessions.remove(id);
            }
        });
    }
}
