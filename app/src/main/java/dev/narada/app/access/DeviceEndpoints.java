package dev.narada.app.access;

import dev.narada.app.web.NoFields;
import dev.narada.app.web.QueryParameterFilter;
import dev.narada.command.http.StrictJson;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where a facilitator sees which phones speak for whom in a workshop, and takes the seat from one that was lost. */
public final class DeviceEndpoints {

    private final Access access;

    public DeviceEndpoints(Access access) {
        this.access = access;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .GET("/api/workshops/{workshopId}/devices", this::all)
                .DELETE("/api/workshops/{workshopId}/devices/{id}", this::revoke)
                .build();
    }

    private Mono<ServerResponse> all(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        QueryParameterFilter.nothing(request);
        return Blocking.call(() -> access.devices.in(workshop).stream()
                        .sorted(Comparator.comparing((Devices.ListedDevice each) ->
                                        each.seat().participantId())
                                .thenComparing(Devices.ListedDevice::id))
                        .map(DeviceEndpoints::shown)
                        .toList())
                .flatMap(devices -> ServerResponse.ok().bodyValue(new AnswerShapes.AllPhones(devices)));
    }

    private Mono<ServerResponse> revoke(ServerRequest request) {
        var workshop = LeaderCheck.workshop(request);
        var id = StrictJson.value(UUID.class, request.pathVariable("id"), "id");
        return access.once.write(
                NoFields.class,
                request,
                _ -> Blocking.call(() -> Answer.done(new AnswerShapes.Changed(access.devices.revoke(workshop, id)))));
    }

    private static AnswerShapes.Phone shown(Devices.ListedDevice device) {
        var seat = device.seat();
        return new AnswerShapes.Phone(device.id(), UUID.fromString(seat.participantId()), seat.since());
    }
}
