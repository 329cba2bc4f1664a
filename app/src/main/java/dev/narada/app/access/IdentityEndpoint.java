package dev.narada.app.access;

import dev.narada.app.web.QueryParameterFilter;
import dev.narada.events.WorkshopId;
import dev.narada.http.Role;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
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

    private Map<String, Object> describe(Login session) {
        var mine = places(session).stream()
                .map(workshop -> entry(workshop, session))
                .filter(entry -> entry.get("role") != Role.NOBODY)
                .toList();
        var me = new LinkedHashMap<String, Object>();
        me.put("role", role(session, !mine.isEmpty()));
        if (session.account() != null) {
            me.put("name", session.account().name());
        }
        me.put("workshops", mine);
        return me;
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

    private Map<String, Object> entry(WorkshopId workshop, Login session) {
        var caller = session.caller(workshop, access.fingerprint);
        var entry = new LinkedHashMap<String, Object>();
        entry.put("workshopId", workshop.toString());
        entry.put("title", workshops.title(workshop).orElse(""));
        entry.put("role", caller.actor().role());
        var participant = caller.actor().participantId();
        if (participant != null) {
            entry.put("participantId", participant.toString());
        }
        if (session.shows(workshop)) {
            entry.put("display", true);
        }
        return entry;
    }
}
