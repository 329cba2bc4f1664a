package dev.narada.app.access;

import dev.narada.command.NormalForm;
import dev.narada.command.Role;
import dev.narada.log.AccessStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of this instance. Passwords are kept as Argon2id. */
final class Accounts {

    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 200;

    private final Documents<Account> accounts;
    private final PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    /** Compared with when there is no such account, so that an answer takes as long as with one. */
    private final String nobodys = encoded(Token.fresh().secret());

    Accounts(AccessStore store) {
        this.accounts = new Documents<>(store, "accounts", Account.class);
    }

    boolean anyOwner() {
        return accounts.all().values().stream().anyMatch(account -> account.role() == Role.OWNER);
    }

    /** Returns whether there was none of this name. */
    boolean create(String name, Role role, String password, @Nullable String workshopId) {
        return named(name).isEmpty()
                && accounts.putIfAbsent(id(name), new Account(name.strip(), role, encoded(password), workshopId));
    }

    List<Account> all() {
        return List.copyOf(accounts.all().values());
    }

    /** By its name, however that was written; one kept under an older form of its name is found by looking at all. */
    Optional<Account> named(String name) {
        var id = id(name);
        return accounts.get(id)
                .or(() -> accounts.all().values().stream()
                        .filter(account -> id(account.name()).equals(id))
                        .findFirst());
    }

    /** The account, if the password is its own. Takes its time, on purpose. */
    Optional<Account> login(String name, String password) {
        var account = named(name);
        var matches = passwords.matches(password, account.map(Account::password).orElse(nobodys));
        return matches ? account : Optional.empty();
    }

    private String encoded(String password) {
        var encoded = passwords.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("a password that cannot be encoded");
        }
        return encoded;
    }

    private static String id(String name) {
        return NormalForm.key(name);
    }
}
