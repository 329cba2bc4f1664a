package dev.narada.app.access;

import dev.narada.app.web.Address;
import dev.narada.app.web.Asks;
import dev.narada.command.Checks;
import dev.narada.command.CommonRefusal;
import dev.narada.command.Role;
import dev.narada.command.http.Binder;
import dev.narada.command.http.Caller;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import dev.narada.events.WorkshopId;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Lets a screen on the wall show the board with its code, and nothing else, until that is taken back. */
public final class Projectors {

    record Screen(@Nullable String name) {}

    static final int LONGEST_NAME = 80;

    /** Screens put it behind the address of the picture, so that no browser shows the one of an earlier code. */
    private static final Set<String> MARK = Set.of("v");

    private final Access access;
    private final Address address;
    private final Workshops workshops;

    public Projectors(Access access, Address address, Workshops workshops) {
        this.access = access;
        this.address = address;
        this.workshops = workshops;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/api/workshops/{workshopId}/displays", this::all)
                .POST("/api/workshops/{workshopId}/displays", this::create)
                .DELETE("/api/workshops/{workshopId}/displays/{id}", this::revoke)
                .GET("/api/workshops/{workshopId}/door/qr.svg", this::code)
                .GET("/display/{token}", this::enter)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        var workshop = Leads.workshop(request);
        Asks.nothing(request);
        return Aside.call(() -> access.displays.in(workshop))
                .flatMap(displays -> ServerResponse.ok().bodyValue(Map.of("displays", displays)));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        var workshop = Leads.workshop(request);
        return access.once.write(
                Screen.class,
                request,
                screen -> Aside.call(() -> Answer.made(link(access.displays.open(workshop, named(workshop, screen))))));
    }

    private @Nullable String named(WorkshopId workshop, Screen screen) {
        var called = screen.name() == null ? "" : screen.name();
        Stopped.ifAny(Checks.fields().text("name", called, 0, LONGEST_NAME).fault());
        if (workshops.over(workshop)) {
            throw Stopped.by(CommonRefusal.WORKSHOP_CLOSED);
        }
        return called.isEmpty() ? null : called;
    }

    private Map<String, Object> link(Token token) {
        return Map.of(
                "displayId", Token.idOf(token.hash()).toString(), "url", address.base() + "/display/" + token.secret());
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        var workshop = Leads.workshop(request);
        var id = Binder.value(UUID.class, request.pathVariable("id"), "id");
        return access.once.write(
                Nothing.class,
                request,
                _ -> Aside.call(() -> Answer.done(Map.of("changed", access.displays.revoke(workshop, id)))));
    }

    /** The link changes into a cookie and a page whose address can be seen by the whole room. */
    private Mono<ServerResponse> enter(ServerRequest request) {
        var token = new Token(request.pathVariable("token"));
        return Aside.call(() -> access.displays.workshop(token).filter(one -> !workshops.over(one)))
                .flatMap(workshop -> workshop.map(one -> ServerResponse.seeOther(URI.create("/w/" + one + "/board"))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .cookie(Badge.DISPLAY.give(
                                        token, request.exchange().getRequest(), access.settings))
                                .build())
                        .orElseGet(() -> Mono.error(Stopped.by(HttpRefusal.NOT_FOUND))));
    }

    private Mono<ServerResponse> code(ServerRequest request) {
        var workshop = Leads.named(request);
        var role = Caller.of(request.exchange()).actor().role();
        var shows = Session.of(request.exchange()).shows(workshop);
        Leads.require(request, shows || role.atLeast(Role.SCRIBE));
        Asks.nothingBut(MARK, request);
        return Aside.call(() -> access.doors
                        .of(workshop)
                        .filter(Door::isOpen)
                        .filter(_ -> role.atLeast(Role.SCRIBE) || !workshops.over(workshop)))
                .flatMap(door -> door.map(open -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("image/svg+xml"))
                                .bodyValue(QrCodeImage.svg(open.joinUrl(address.base()))))
                        .orElseGet(() -> Mono.error(Stopped.by(HttpRefusal.NOT_FOUND))));
    }
}
