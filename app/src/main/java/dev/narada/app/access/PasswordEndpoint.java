package dev.narada.app.access;

import dev.narada.command.FieldRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where somebody who is signed in takes another password; every other login of theirs ends. */
public final class PasswordEndpoint {

    /** For the contract; {@code new} is no name that a record could have. */
    static final Map<String, String> CALLED = Map.of("known", "old", "wanted", "new");

    record Change(String known, String wanted) {}

    private final Access access;

    public PasswordEndpoint(Access access) {
        this.access = access;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route().PUT("/api/me/password", this::change).build();
    }

    private Mono<ServerResponse> change(ServerRequest request) {
        var session = Login.of(request.exchange());
        var account = session.account();
        var token = session.accountToken();
        if (account == null || token == null) {
            throw RequestRefused.by(HttpRefusal.NOT_SIGNED_IN);
        }
        return access.once.write(
                PasswordEndpoint::read,
                request,
                form -> Passwords.call(
                        () -> Answer.done(new AnswerShapes.Changed(changed(account, token, form, request)))));
    }

    private static Change read(Map<String, @Nullable Object> fields) {
        for (var name : fields.keySet()) {
            if (!CALLED.containsValue(name)) {
                throw RequestRefused.by(HttpRefusal.FIELD_UNKNOWN, name);
            }
        }
        return new Change(field("old", fields), field("new", fields));
    }

    /** As it was typed: no password is put into a normal form. */
    private static String field(String name, Map<String, @Nullable Object> fields) {
        if (fields.get(name) instanceof String text) {
            return text;
        }
        throw RequestRefused.by(
                fields.get(name) == null ? FieldRefusal.FIELD_MISSING : FieldRefusal.FIELD_INVALID, name);
    }

    private boolean changed(Account account, Token token, Change form, ServerRequest request) {
        Passwords.check("new", form.wanted(), account.name());
        var given = new LoginEndpoints.Credentials(account.name(), form.known());
        var before = LoginEndpoints.account(access, given, request)
                .orElseThrow(() -> RequestRefused.by(HttpRefusal.PASSWORD_WRONG, "old"));
        if (form.wanted().equals(form.known())) {
            return false;
        }
        var after = before.changed(before.role(), access.accounts.encoded(form.wanted()), before.workshopId());
        if (!access.accounts.replace(after)) {
            throw RequestRefused.by(HttpRefusal.NOT_SIGNED_IN);
        }
        access.sessions.enter(token, after);
        access.loginsEnded(after.name());
        return true;
    }
}
