package dev.narada.app.access;

import dev.narada.command.NormalForm;
import dev.narada.http.Role;
import dev.narada.log.AccessStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of this instance. Passwords are kept as Argon2id. The last owner stays. */
final class Accounts {

    private final Documents<Account> accounts;
    private final CachedDocuments<Account> kept;
    private final PasswordEncoder passwords = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    /** Compared with when there is no such account, so that an answer takes as long as with one. */
    private final String nobodys = encoded(Token.fresh().secret());

    Accounts(AccessStore store, LongSupplier generation) {
        this.accounts = new Documents<>(store, "accounts", Account.class);
        this.kept = new CachedDocuments<>(accounts, generation);
    }

    boolean anyOwner() {
        return accounts.all().values().stream().anyMatch(account -> account.role() == Role.OWNER);
    }

    /** Returns whether there was none of this name. */
    boolean create(String name, Role role, String password, @Nullable String workshopId) {
        var stamp = Token.brief().secret();
        return named(name).isEmpty()
                && kept.putIfAbsent(id(name), new Account(name.strip(), role, encoded(password), workshopId, stamp));
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

    /** As it was a moment ago, which is enough for whoever is signed in: when it changes they hear of it. */
    Optional<Account> lately(String name) {
        return kept.get(id(name)).or(() -> named(name));
    }

    /** The account, if the password is its own. Takes its time, on purpose. */
    Optional<Account> login(String name, String password) {
        var account = named(name);
        var matches = passwords.matches(password, account.map(Account::password).orElse(nobodys));
        return matches ? account : Optional.empty();
    }

    /** Puts {@code after} in place of what stands; false when that would leave nobody who owns. */
    synchronized boolean replace(Account after) {
        var before = named(after.name());
        if (before.isEmpty() || !after.owns() && isLast(before.get())) {
            return false;
        }
        kept.put(keptAs(after), after);
        return somebodyOwns(before.get());
    }

    /** False when nobody would be left who owns. */
    synchronized boolean remove(Account account) {
        if (isLast(account)) {
            return false;
        }
        kept.remove(keptAs(account));
        return somebodyOwns(account);
    }

    String encoded(String password) {
        var encoded = passwords.encode(password);
        if (encoded == null) {
            throw new IllegalStateException("a password that cannot be encoded");
        }
        return encoded;
    }

    private boolean isLast(Account account) {
        return account.owns() && all().stream().filter(Account::owns).count() <= 1;
    }

    /** Another server may have taken the other owner away at the same moment; then this one stays. */
    private boolean somebodyOwns(Account before) {
        if (before.owns() && all().stream().noneMatch(Account::owns)) {
            kept.put(keptAs(before), before);
            return false;
        }
        return true;
    }

    /** Where it stands, which is under an older form of its name if it was kept so. */
    private String keptAs(Account account) {
        var id = id(account.name());
        return accounts.all().entrySet().stream()
                .filter(each -> id(each.getValue().name()).equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(id);
    }

    static String id(String name) {
        return NormalForm.key(name);
    }
}
