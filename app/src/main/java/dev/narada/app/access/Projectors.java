package dev.narada.app.access;

import dev.narada.app.web.Address;
import dev.narada.command.CommonRefusal;
import dev.narada.command.Role;
import dev.narada.command.http.Caller;
import dev.narada.command.http.HttpRefusal;
import dev.narada.command.http.Stopped;
import dev.narada.events.WorkshopId;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Lets a screen on the wall show the board with its code, and nothing else. */
public final class Projectors {

    private final Access access;
    private final Address address;

    public Projectors(Access access, Address address) {
        this.access = access;
        this.address = address;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .POST("/api/workshops/{workshopId}/displays", this::create)
                .GET("/api/workshops/{workshopId}/door/qr.svg", this::code)
                .GET("/display/{token}", this::enter)
                .build();
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        require(request, Caller.of(request.exchange()).actor().role().atLeast(Role.FACILITATOR));
        var workshop = workshop(request);
        return access.once.write(
                Nothing.class,
                request,
                _ -> Aside.call(() -> access.displays.open(workshop))
                        .map(token -> Answer.made(Map.of("url", address.base() + "/display/" + token.secret()))));
    }

    /** The link changes into a cookie and a page whose address can be seen by the whole room. */
    private Mono<ServerResponse> enter(ServerRequest request) {
        var token = new Token(request.pathVariable("token"));
        return Aside.call(() -> access.displays.workshop(token))
                .flatMap(workshop -> workshop.map(one -> ServerResponse.seeOther(URI.create("/w/" + one + "/board"))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .cookie(Badge.DISPLAY.give(
                                        token, request.exchange().getRequest(), access.settings))
                                .build())
                        .orElseGet(() -> Mono.error(Stopped.by(HttpRefusal.NOT_FOUND))));
    }

    private Mono<ServerResponse> code(ServerRequest request) {
        var role = Caller.of(request.exchange()).actor().role();
        require(request, role == Role.PROJECTOR || role.atLeast(Role.FACILITATOR));
        var workshop = workshop(request);
        return Aside.call(() -> access.doors.of(workshop).filter(Door::isOpen))
                .flatMap(door -> door.map(open -> ServerResponse.ok()
                                .contentType(MediaType.valueOf("image/svg+xml"))
                                .bodyValue(QrCodeImage.svg(open.joinUrl(address.base()))))
                        .orElseGet(() -> Mono.error(Stopped.by(HttpRefusal.NOT_FOUND))));
    }

    /** What is no id at all is as unknown as any other. */
    static WorkshopId workshop(ServerRequest request) {
        try {
            return WorkshopId.of(request.pathVariable("workshopId"));
        } catch (IllegalArgumentException _) {
            throw Stopped.by(CommonRefusal.WORKSHOP_UNKNOWN);
        }
    }

    static void require(ServerRequest request, boolean may) {
        var caller = Caller.of(request.exchange());
        if (caller.actor().role() == Role.NOBODY) {
            throw Stopped.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN);
        }
        if (!may) {
            throw Stopped.by(CommonRefusal.NOT_ALLOWED);
        }
    }
}
