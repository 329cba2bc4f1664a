package dev.narada.app.access;

import dev.narada.app.web.Address;
import dev.narada.app.web.NoFields;
import dev.narada.app.web.QueryParameterFilter;
import dev.narada.command.Checks;
import dev.narada.command.http.Caller;
import dev.narada.command.http.Faults;
import dev.narada.command.http.StrictJson;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.query.board.QrCodeImage;
import java.net.URI;
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
public final class ProjectorEndpoints {

    record Screen(@Nullable String name) {}

    static final int LONGEST_NAME = 80;

    /** Screens put it behind the address of the picture, so that no browser shows the one of an earlier code. */
    private static final Set<String> MARK = Set.of("v");

    private final Access access;
    private final Address address;
    private final Workshops workshops;

    public ProjectorEndpoints(Access access, Address address, Workshops workshops) {
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
                .GET("/api/workshops/{workshopId}/plan/qr.svg", this::plan)
                .GET("/display/{token}", this::enter)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        QueryParameterFilter.nothing(request);
        return Blocking.call(() -> access.displays.in(workshop))
                .flatMap(displays -> ServerResponse.ok().bodyValue(new AnswerShapes.AllProjectors(displays)));
    }

    private Mono<ServerResponse> create(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        return access.once.write(
                Screen.class,
                request,
                screen -> Blocking.call(
                        () -> Answer.made(link(access.displays.open(workshop, named(workshop, screen))))));
    }

    private @Nullable String named(WorkshopId workshop, Screen screen) {
        var called = screen.name() == null ? "" : screen.name();
        Faults.stop(Checks.fields().text("name", called, 0, LONGEST_NAME).fault());
        if (workshops.over(workshop)) {
            throw RequestRefused.by(CommonRefusal.WORKSHOP_CLOSED);
        }
        return called.isEmpty() ? null : called;
    }

    private AnswerShapes.ProjectorLink link(Token token) {
        return new AnswerShapes.ProjectorLink(Token.idOf(token.hash()), address.base() + "/display/" + token.secret());
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        var id = StrictJson.value(UUID.class, request.pathVariable("id"), "id");
        return access.once.write(
                NoFields.class,
                request,
                _ -> Blocking.call(() -> Answer.done(new AnswerShapes.Changed(access.displays.revoke(workshop, id)))));
    }

    /** The link changes into a cookie and a page whose address can be seen by the whole room. */
    private Mono<ServerResponse> enter(ServerRequest request) {
        var token = new Token(request.pathVariable("token"));
        return Blocking.call(() -> access.displays.workshop(token).filter(one -> !workshops.over(one)))
                .flatMap(workshop -> workshop.map(one -> ServerResponse.seeOther(URI.create("/w/" + one + "/board"))
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .cookie(AuthCookie.DISPLAY.give(
                                        token, request.exchange().getRequest(), access.settings))
                                .build())
                        .orElseGet(() -> Mono.error(RequestRefused.by(HttpRefusal.NOT_FOUND))));
    }

    private Mono<ServerResponse> code(ServerRequest request) {
        var workshop = onScreen(request);
        var role = Caller.of(request.exchange()).actor().role();
        QueryParameterFilter.nothingBut(MARK, request);
        return Blocking.call(() -> access.doors
                        .of(workshop)
                        .filter(Door::isOpen)
                        .filter(_ -> role.atLeast(Role.SCRIBE) || !workshops.over(workshop)))
                .flatMap(door -> door.map(open -> picture(open.joinUrl(address.base())))
                        .orElseGet(() -> Mono.error(RequestRefused.by(HttpRefusal.NOT_FOUND))));
    }

    /** Where the plan is read, for whoever goes home with it in a pocket. */
    private Mono<ServerResponse> plan(ServerRequest request) {
        var workshop = onScreen(request);
        QueryParameterFilter.nothing(request);
        return picture(address.base() + "/w/" + workshop + "/plan");
    }

    /** The workshop that the path names, for a screen that shows it and for who works at it. */
    private static WorkshopId onScreen(ServerRequest request) {
        var workshop = LeaderCheck.named(request);
        var role = Caller.of(request.exchange()).actor().role();
        LeaderCheck.require(request, Login.of(request.exchange()).shows(workshop) || role.atLeast(Role.SCRIBE));
        return workshop;
    }

    private static Mono<ServerResponse> picture(String text) {
        return ServerResponse.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .bodyValue(QrCodeImage.svg(text));
    }
}
