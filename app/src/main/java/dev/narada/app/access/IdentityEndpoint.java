package dev.narada.app.access;

import dev.narada.app.web.QueryParameterFilter;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.LinkedHashSet;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Tells the caller who they are here, and in which workshops. Strangers are nobody, and that is no error. */
public final class IdentityEndpoint {

    private final Access access;
    private final Workshops workshops;

    public IdentityEndpoint(Access access, Workshops workshops) {
        this.access = access;
        this.workshops = workshops;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route().GET("/api/me", this::me).build();
    }

    private Mono<ServerResponse> me(ServerRequest request) {
        QueryParameterFilter.nothing(request);
        var session = Login.of(request.exchange());
        return Blocking.call(() -> describe(session))
                .flatMap(me -> ServerResponse.ok().bodyValue(me));
    }

    private AnswerShapes.Me describe(Login session) {
        var mine = places(session).stream()
                .map(workshop -> place(workshop, session))
                .filter(place -> place.role() != Role.NOBODY)
                .toList();
        var account = session.account();
        return new AnswerShapes.Me(role(session, !mine.isEmpty()), account == null ? null : account.name(), mine);
    }

    private static Role role(Login session, boolean somewhere) {
        if (session.account() != null) {
            return session.account().role();
        }
        return session.isSeated() ? Role.PARTICIPANT : somewhere ? Role.PROJECTOR : Role.NOBODY;
    }

    private LinkedHashSet<WorkshopId> places(Login session) {
        var places = new LinkedHashSet<WorkshopId>();
        if (session.device() != null) {
            session.device().seats().keySet().stream().map(WorkshopId::of).forEach(places::add);
        }
        if (session.display() != null) {
            places.add(session.display());
        }
        if (session.account() != null) {
            places.addAll(workshops.all());
        }
        return places;
    }

    private AnswerShapes.Me.Place place(WorkshopId workshop, Login session) {
        var actor = session.caller(workshop, access.fingerprint).actor();
        var participant = actor.participantId();
        return new AnswerShapes.Me.Place(
                workshop.value(),
                workshops.title(workshop).orElse(""),
                actor.role(),
                participant == null ? null : participant.value(),
                session.shows(workshop) ? true : null);
    }
}
