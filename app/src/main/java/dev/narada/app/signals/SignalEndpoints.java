package dev.narada.app.signals;

import static dev.narada.app.web.CookieSchemes.ACCOUNT;
import static dev.narada.app.web.CookieSchemes.DEVICE;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.narada.app.web.EndpointDescription;
import dev.narada.app.web.NoFields;
import dev.narada.command.Actor;
import dev.narada.command.RateLimit;
import dev.narada.command.http.Body;
import dev.narada.command.http.Caller;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.DeviceLimits;
import dev.narada.command.http.StrictJson;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.signals.ReactionKind;
import dev.narada.query.signals.SignalRooms;
import dev.narada.query.signals.SignalSwitches;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Where hands go up and down, people say that they are ready or react, and whoever leads the room lowers hands and
 * chooses what may be signalled. These are no commands: nothing of it is written down, nor answered from what was.
 */
public final class SignalEndpoints {

    private static final String WORKSHOP = "/api/workshops/{workshopId}";
    private static final String SESSION = WORKSHOP + "/sessions/{sessionId}";
    private static final String SWITCHES = WORKSHOP + "/signals";
    private static final String HAND = SESSION + "/hand";
    private static final String READY = SESSION + "/ready";
    private static final String REACTIONS = SESSION + "/reactions";
    private static final String HANDS = SESSION + "/hands";
    private static final String HAND_OF = HANDS + "/{participantId}";

    record Reacting(ReactionKind kind) {}

    /** Whether it was not so already. */
    record Signalled(boolean changed) {}

    public static final List<EndpointDescription> ALL = List.of(
            EndpointDescription.of(PUT, HAND, "raiseHand", Signalled.class, DEVICE),
            EndpointDescription.of(DELETE, HAND, "lowerHand", Signalled.class, DEVICE),
            EndpointDescription.of(PUT, READY, "sayReady", Signalled.class, DEVICE),
            EndpointDescription.of(DELETE, READY, "sayNotReady", Signalled.class, DEVICE),
            EndpointDescription.of(POST, REACTIONS, "react", Signalled.class, DEVICE)
                    .taking(Reacting.class),
            EndpointDescription.of(DELETE, HANDS, "lowerAllHands", Signalled.class, ACCOUNT),
            EndpointDescription.of(DELETE, HAND_OF, "lowerHandOf", Signalled.class, ACCOUNT),
            EndpointDescription.of(PUT, SWITCHES, "chooseSignals", Signalled.class, ACCOUNT)
                    .taking(SignalSwitches.class));

    private final LiveWorkshops rooms;
    private final SignalRooms signals;
    private final DeviceLimits limits;

    /** Reactions that were given under a key a moment ago: what comes twice on its way counts once. */
    private final Cache<KeyedReaction, ReactionKind> given = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private record KeyedReaction(String who, UUID key) {}

    public SignalEndpoints(LiveWorkshops rooms, SignalRooms signals, DeviceLimits limits) {
        this.rooms = rooms;
        this.signals = signals;
        this.limits = limits;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .PUT(HAND, request -> own(request, NoFields.class, (it, _) -> it.hand(true)))
                .DELETE(HAND, request -> own(request, NoFields.class, (it, _) -> it.hand(false)))
                .PUT(READY, request -> own(request, NoFields.class, (it, _) -> it.ready(true)))
                .DELETE(READY, request -> own(request, NoFields.class, (it, _) -> it.ready(false)))
                .POST(REACTIONS, request -> own(request, Reacting.class, (it, said) -> react(request, it, said)))
                .DELETE(HANDS, this::lowerAll)
                .DELETE(HAND_OF, this::lower)
                .PUT(SWITCHES, this::choose)
                .build();
    }

    /** One participant in one meeting, whose signals are theirs alone. */
    private record Own(SignalRooms signals, LiveWorkshop hall, SessionId session, ParticipantId who) {

        boolean hand(boolean up) {
            return signals.hand(hall::lastSeen, session, who, up);
        }

        boolean ready(boolean yes) {
            return signals.ready(hall::lastSeen, session, who, yes);
        }
    }

    private boolean react(ServerRequest request, Own own, Reacting said) {
        var under = new KeyedReaction(own.who().toString(), CommandEndpoint.key(request));
        var counted = given.get(under, _ -> {
            signals.react(own.hall()::lastSeen, own.session(), own.who(), said.kind());
            return said.kind();
        });
        if (counted != said.kind()) {
            throw RequestRefused.by(CommonRefusal.COMMAND_ID_REUSED);
        }
        return true;
    }

    private <F> Mono<ServerResponse> own(ServerRequest request, Class<F> form, BiFunction<Own, F, Boolean> signal) {
        var actor = known(request);
        var who = Optional.ofNullable(actor.participantId())
                .orElseThrow(() -> RequestRefused.by(CommonRefusal.NOT_ALLOWED));
        var session = id(request, SessionId.class, "sessionId");
        return answer(request, form, (hall, said) -> {
            limits.count(actor, RateLimit.SIGNALS, CommandEndpoint.key(request));
            return signal.apply(new Own(signals, hall, session, who), said);
        });
    }

    private Mono<ServerResponse> lower(ServerRequest request) {
        leads(request, Role.SCRIBE);
        var session = id(request, SessionId.class, "sessionId");
        var who = id(request, ParticipantId.class, "participantId");
        return answer(request, NoFields.class, (hall, _) -> signals.lower(hall::lastSeen, session, who));
    }

    private Mono<ServerResponse> lowerAll(ServerRequest request) {
        leads(request, Role.SCRIBE);
        var session = id(request, SessionId.class, "sessionId");
        return answer(request, NoFields.class, (hall, _) -> signals.lower(hall::lastSeen, session, null));
    }

    private Mono<ServerResponse> choose(ServerRequest request) {
        leads(request, Role.FACILITATOR);
        return answer(request, SignalSwitches.class, (hall, chosen) -> signals.offer(hall::lastSeen, chosen));
    }

    private <F> Mono<ServerResponse> answer(
            ServerRequest request, Class<F> form, BiFunction<LiveWorkshop, F, Boolean> act) {
        CommandEndpoint.key(request);
        return Body.fields(request.exchange().getRequest())
                .map(fields -> StrictJson.bind(form, fields))
                .flatMap(said -> hall(request).map(hall -> new Signalled(act.apply(hall, said))))
                .flatMap(told -> ServerResponse.ok().bodyValue(told));
    }

    private Mono<LiveWorkshop> hall(ServerRequest request) {
        var workshop = id(request, WorkshopId.class, "workshopId");
        return Mono.fromFuture(() -> rooms.open(workshop))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(() -> RequestRefused.by(CommonRefusal.WORKSHOP_UNKNOWN)))
                .publishOn(Schedulers.boundedElastic());
    }

    private static <I> I id(ServerRequest request, Class<I> type, String name) {
        return StrictJson.value(type, request.pathVariable(name), name);
    }

    private static void leads(ServerRequest request, Role least) {
        if (!known(request).role().atLeast(least)) {
            throw RequestRefused.by(CommonRefusal.NOT_ALLOWED);
        }
    }

    private static Actor known(ServerRequest request) {
        var caller = Caller.of(request.exchange());
        if (caller.actor().role() == Role.NOBODY) {
            throw RequestRefused.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN);
        }
        return caller.actor();
    }
}
