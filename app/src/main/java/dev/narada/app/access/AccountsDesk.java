package dev.narada.app.access;

import dev.narada.command.CommonRefusal;
import dev.narada.command.FieldRefusal;
import dev.narada.command.Role;
import dev.narada.command.http.Binder;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import dev.narada.command.http.Verbatim;
import dev.narada.events.WorkshopId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where the owner makes accounts for those who lead, write down, watch or check. */
public final class AccountsDesk {

    record NewAccount(
            @Verbatim String password, Role role, @Nullable WorkshopId workshopId) {}

    private static final Set<Role> GIVEN =
            EnumSet.of(Role.AUDITOR, Role.OBSERVER, Role.SCRIBE, Role.FACILITATOR, Role.OWNER);

    private final Access access;
    private final Workshops workshops;

    public AccountsDesk(Access access, Workshops workshops) {
        this.access = access;
        this.workshops = workshops;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/api/accounts", this::all)
                .PUT("/api/accounts/{name}", this::create)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        onlyOwner(request);
        return Aside.call(access.accounts::all)
                .map(all ->
                        Map.of("accounts", all.stream().map(AccountsDesk::shown).toList()))
                .flatMap(all -> ServerResponse.ok().bodyValue(all));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        onlyOwner(request);
        var name = Binder.value(String.class, request.pathVariable("name"), "name");
        return access.once.write(
                NewAccount.class,
                request,
                form -> Aside.call(() -> created(name, form)).map(account -> Answer.made(shown(account))));
    }

    private Account created(String name, NewAccount form) {
        SignIn.check(name, form.password());
        if (!GIVEN.contains(form.role())) {
            throw Stopped.by(FieldRefusal.FIELD_INVALID, "role");
        }
        if (form.workshopId() != null && !workshops.all().contains(form.workshopId())) {
            throw Stopped.by(CommonRefusal.WORKSHOP_UNKNOWN, "workshopId");
        }
        var where = form.workshopId() == null ? null : form.workshopId().toString();
        if (!access.accounts.create(name, form.role(), form.password(), where)) {
            throw Stopped.by(HttpRefusal.NAME_TAKEN, "name");
        }
        return access.accounts.named(name).orElseThrow();
    }

    private static Map<String, Object> shown(Account account) {
        var shown = new LinkedHashMap<String, Object>();
        shown.put("name", account.name());
        shown.put("role", account.role());
        if (account.workshopId() != null) {
            shown.put("workshopId", account.workshopId());
        }
        return shown;
    }

    private static void onlyOwner(ServerRequest request) {
        var account = Session.of(request.exchange()).account();
        if (!Session.of(request.exchange()).known()) {
            throw Stopped.by(HttpRefusal.NOT_SIGNED_IN);
        }
        if (account == null || account.role() != Role.OWNER) {
            throw Stopped.by(CommonRefusal.NOT_ALLOWED);
        }
    }
}
