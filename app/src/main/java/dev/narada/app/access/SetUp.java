package dev.narada.app.access;

import dev.narada.http.Role;
import dev.narada.log.AccessStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How the first owner comes in: with a token that is printed once at start and soon worth nothing. */
public final class SetUp {

    static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private static final String OWNER = "owner";

    private record Pending(Instant until) {}

    private final Accounts accounts;
    private final Documents<Pending> pending;
    private final Clock clock;

    SetUp(Accounts accounts, AccessStore store, Clock clock) {
        this.accounts = accounts;
        this.pending = new Documents<>(store, "setup", Pending.class);
        this.clock = clock;
    }

    /** Whether there is no owner yet. */
    public boolean needed() {
        return !accounts.anyOwner();
    }

    /** A fresh token in place of all earlier ones, while an owner is needed. */
    public Optional<Token> invite() {
        pending.all().keySet().forEach(pending::remove);
        if (!needed()) {
            return Optional.empty();
        }
        var token = Token.fresh();
        pending.put(token.hash(), new Pending(clock.instant().plus(GOOD_FOR)));
        return Optional.of(token);
    }

    /** Makes {@code owner} the owner, unless there is one already. */
    public void ownerFromEnvironment(String password) {
        if (accounts.named(OWNER).isPresent()) {
            return;
        }
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST || TooSimple.is(password, OWNER)) {
            throw new IllegalArgumentException("NARADA_OWNER_PASSWORD must have at least " + Passwords.SHORTEST
                    + " characters, and not ones that anybody would try first.");
        }
        accounts.create(OWNER, Role.OWNER, password, null);
    }

    /** Spends the token; false when it is not good (any more) or the name is taken. */
    boolean accept(Token token, String name, String password) {
        var invitation = pending.get(token.hash());
        if (invitation.isEmpty() || clock.instant().isAfter(invitation.get().until()) || !needed()) {
            return false;
        }
        return pending.remove(token.hash()) && accounts.create(name, Role.OWNER, password, null);
    }
}
