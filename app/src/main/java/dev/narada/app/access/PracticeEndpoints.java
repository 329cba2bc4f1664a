package dev.narada.app.access;

import dev.narada.app.web.NoFields;
import dev.narada.app.web.QueryParameterFilter;
import dev.narada.http.Language;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where a facilitator opens a room to practise in, comes back to it, and ends it. */
public final class PracticeEndpoints {

    static final String PATH = "/api/practice-rooms";

    private final Access access;
    private final PracticeRooms rooms;

    public PracticeEndpoints(Access access, PracticeRooms rooms) {
        this.access = access;
        this.rooms = rooms;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET(PATH, this::all)
                .POST(PATH, this::start)
                .DELETE(PATH + "/{workshopId}", this::end)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        LeaderCheck.somewhere(request);
        QueryParameterFilter.nothing(request);
        return Blocking.call(() -> new AnswerShapes.AllPracticeRooms(
                        rooms.open().stream().map(PracticeEndpoints::shown).toList()))
                .flatMap(all -> ServerResponse.ok().bodyValue(all));
    }

    private Mono<ServerResponse> start(ServerRequest request) {
        LeaderCheck.somewhere(request);
        var language = Language.of(request.headers().asHttpHeaders());
        return access.once.write(
                NoFields.class, request, _ -> Blocking.call(() -> Answer.made(shown(rooms.start(language)))));
    }

    private Mono<ServerResponse> end(ServerRequest request) {
        LeaderCheck.somewhere(request);
        var room = LeaderCheck.named(request);
        return access.once.write(
                NoFields.class,
                request,
                _ -> Blocking.call(() -> Answer.done(new AnswerShapes.Changed(rooms.end(room)))));
    }

    private static AnswerShapes.PracticeRoom shown(PracticeRooms.Open room) {
        return new AnswerShapes.PracticeRoom(room.workshopId().value(), room.until());
    }
}
