package dev.narada.app.access;

import dev.narada.app.web.NoFields;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.projection.Rebuilt;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Folds the views of a workshop anew when asked to, which also ends a standstill once its cause is gone. */
public final class RebuildEndpoint {

    private final Access access;
    private final LiveWorkshops rooms;

    public RebuildEndpoint(Access access, LiveWorkshops rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .POST("/api/workshops/{workshopId}/rebuild", this::rebuild)
                .build();
    }

    private Mono<ServerResponse> rebuild(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        return access.once.write(NoFields.class, request, _ -> folded(workshop).map(RebuildEndpoint::shown));
    }

    private Mono<Rebuilt> folded(WorkshopId workshop) {
        return Blocking.call(() -> rooms.open(workshop))
                .flatMap(Mono::fromFuture)
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(() -> RequestRefused.by(CommonRefusal.WORKSHOP_UNKNOWN)))
                .flatMap(hall -> Mono.fromFuture(() -> rooms.rebuild(hall)));
    }

    private static Answer shown(Rebuilt rebuilt) {
        return Answer.done(
                new AnswerShapes.FoldedAnew(rebuilt.equal(), rebuilt.after().size()));
    }
}
