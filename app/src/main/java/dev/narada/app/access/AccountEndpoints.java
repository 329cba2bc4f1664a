package dev.narada.app.access;

import dev.narada.app.web.NoFields;
import dev.narada.app.web.QueryParameterFilter;
import dev.narada.command.FieldRefusal;
import dev.narada.command.http.StrictJson;
import dev.narada.command.http.Verbatim;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where the owner gives accounts to those who lead, write down, watch or check, changes them, and takes them back. */
public final class AccountEndpoints {

    /** What is left out stays as it is; whoever is new needs a password. */
    record NewAccount(
            @Verbatim @Nullable String password,
            Role role,
            @Nullable WorkshopId workshopId) {}

    private static final Set<Role> GIVEN =
            EnumSet.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER);

    private final Access access;
    private final Workshops workshops;

    public AccountEndpoints(Access access, Workshops workshops) {
        this.access = access;
        this.workshops = workshops;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/api/accounts", this::all)
                .GET("/api/accounts/{name}", this::one)
                .PUT("/api/accounts/{name}", this::put)
                .DELETE("/api/accounts/{name}", this::remove)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        LeaderCheck.everything(request);
        QueryParameterFilter.nothing(request);
        return Blocking.call(access.accounts::all)
                .map(all -> new AnswerShapes.AllAccounts(
                        all.stream().map(AccountEndpoints::shown).toList()))
                .flatMap(all -> ServerResponse.ok().bodyValue(all));
    }

    private Mono<ServerResponse> one(ServerRequest request) {
        LeaderCheck.everything(request);
        QueryParameterFilter.nothing(request);
        return Blocking.call(() -> access.accounts
                        .named(name(request))
                        .orElseThrow(() -> RequestRefused.by(HttpRefusal.NOT_FOUND)))
                .flatMap(account -> ServerResponse.ok().bodyValue(shown(account)));
    }

    private Mono<ServerResponse> put(ServerRequest request) {
        LeaderCheck.everything(request);
        var name = name(request);
        return access.once.write(NewAccount.class, request, form -> Passwords.call(() -> put(name, form)));
    }

    private static String name(ServerRequest request) {
        return StrictJson.value(String.class, request.pathVariable("name"), "name");
    }

    private Answer put(String name, NewAccount form) {
        LoginEndpoints.checkName(name);
        if (!GIVEN.contains(form.role())) {
            throw RequestRefused.by(FieldRefusal.FIELD_INVALID, "role");
        }
        if (form.workshopId() != null && !workshops.all().contains(form.workshopId())) {
            throw RequestRefused.by(CommonRefusal.WORKSHOP_UNKNOWN, "workshopId");
        }
        if (form.password() != null) {
            Passwords.check("password", form.password(), name);
        }
        return access.accounts
                .named(name)
                .map(account -> changed(account, form))
                .orElseGet(() -> created(name, form));
    }

    private Answer created(String name, NewAccount form) {
        if (form.password() == null) {
            throw RequestRefused.by(FieldRefusal.FIELD_MISSING, "password");
        }
        if (!access.accounts.create(name, form.role(), form.password(), where(form, null))) {
            throw RequestRefused.by(HttpRefusal.NAME_TAKEN, "name");
        }
        return Answer.made(shown(access.accounts.named(name).orElseThrow(), true));
    }

    private Answer changed(Account before, NewAccount form) {
        var where = where(form, before.workshopId());
        var same = form.role() == before.role()
                && Optional.ofNullable(where).equals(Optional.ofNullable(before.workshopId()))
                && (form.password() == null
                        || access.accounts.login(before.name(), form.password()).isPresent());
        if (same) {
            return Answer.done(shown(before, false));
        }
        var password = form.password() == null ? before.password() : access.accounts.encoded(form.password());
        var after = before.changed(form.role(), password, where);
        if (!access.accounts.replace(after)) {
            throw RequestRefused.by(HttpRefusal.LAST_OWNER);
        }
        access.loginsEnded(after.name());
        return Answer.done(shown(after, true));
    }

    private Mono<ServerResponse> remove(ServerRequest request) {
        LeaderCheck.everything(request);
        var name = name(request);
        return access.once.write(
                NoFields.class,
                request,
                _ -> Blocking.call(() -> Answer.done(new AnswerShapes.Changed(
                        access.accounts.named(name).map(this::removed).orElse(false)))));
    }

    private boolean removed(Account account) {
        if (!access.accounts.remove(account)) {
            throw RequestRefused.by(HttpRefusal.LAST_OWNER);
        }
        access.familiar.forget(Accounts.id(account.name()));
        access.loginsEnded(account.name());
        return true;
    }

    private static @Nullable String where(NewAccount form, @Nullable String before) {
        return form.workshopId() == null ? before : form.workshopId().toString();
    }

    private static AnswerShapes.GivenAccount shown(Account account, boolean changed) {
        return new AnswerShapes.GivenAccount(shown(account), changed);
    }

    private static AnswerShapes.NamedAccount shown(Account account) {
        var only = account.workshopId();
        return new AnswerShapes.NamedAccount(
                account.name(), account.role(), only == null ? null : UUID.fromString(only));
    }
}
