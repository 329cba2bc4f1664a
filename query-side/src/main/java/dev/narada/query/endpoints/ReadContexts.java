package dev.narada.query.endpoints;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.http.Language;
import dev.narada.http.RequestRefused;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.Viewer;
import dev.narada.query.projection.LiveWorkshop;
import dev.narada.query.projection.LiveWorkshops;
import dev.narada.query.state.HiddenSince;
import dev.narada.query.state.WorkshopState;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out what a reader asks for: which workshop, as of when, in which part, in which language. */
public final class ReadContexts {

    private final LiveWorkshops rooms;
    private final Clock clock;

    public ReadContexts(LiveWorkshops rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Answers with a view, at its position. */
    <V extends Positioned> Mono<ResponseEntity<V>> show(
            ServerWebExchange exchange, String workshop, Function<ReadContext, V> view) {
        return look(exchange, workshop).map(look -> {
            var shown = view.apply(look);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Narada-Position", String.valueOf(shown.position()))
                    .header("Cache-Control", "no-store")
                    .body(shown);
        });
    }

    Instant now() {
        return clock.instant();
    }

    Mono<ReadContext> look(ServerWebExchange exchange, String workshop) {
        return hall(exchange, workshop).map(hall -> look(exchange, hall));
    }

    /**
     * The workshop, once it has come as far as {@code min} asks for. Whoever asks goes on beside the threads that serve
     * the network and those that fold, because looking may read from the disk.
     */
    public Mono<LiveWorkshop> hall(ServerWebExchange exchange, String workshop) {
        ReadParameters.check(exchange);
        var id = id(workshop);
        var min = number(exchange, ReadParameters.MIN);
        ahead(exchange, min);
        return Mono.fromFuture(() -> rooms.open(id))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(() -> RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN)))
                .flatMap(hall -> min == null
                        ? Mono.just(hall)
                        : Mono.fromFuture(() -> rooms.reached(hall, min)).thenReturn(hall))
                .onErrorMap(TimeoutException.class, _ -> RequestRefused.by(ReadRefusal.NOT_READY))
                .publishOn(Schedulers.boundedElastic());
    }

    /**
     * Who reads here, as it stands at this moment: who was removed has no seat any more, and when the workshop is over its
     * projectors are.
     */
    public static Viewer viewer(ServerWebExchange exchange, LiveWorkshop hall) {
        return viewers(exchange, hall).get();
    }

    /** Whom to ask for that again, long after the request. */
    public static Supplier<Viewer> viewers(ServerWebExchange exchange, LiveWorkshop hall) {
        var asked = Viewer.asked(exchange);
        return () -> viewer(asked.get(), hall);
    }

    private static Viewer viewer(Viewer known, LiveWorkshop hall) {
        var viewer = known.in(hall.id());
        var room = hall.lastSeen();
        var person = room.people().find(viewer.participantId());
        var seated = person != null && person.removed() ? viewer.unseated() : viewer;
        return room.stage().closed() ? seated.undisplayed() : seated;
    }

    /** Who asks for what is theirs alone. */
    public static ParticipantId seated(ServerWebExchange exchange, LiveWorkshop hall) {
        var viewer = viewer(exchange, hall);
        var who = viewer.participantId();
        if (who == null && self(exchange, hall) != null) {
            throw RequestRefused.by(ReadRefusal.PERSON_REMOVED);
        }
        if (who == null) {
            throw RequestRefused.by(viewer.known() ? ReadRefusal.WORKSHOP_UNKNOWN : ReadRefusal.NOT_SIGNED_IN);
        }
        return who;
    }

    /** Whose phone it is, whether or not they were removed since: their data stay theirs to take. */
    static @Nullable ParticipantId self(ServerWebExchange exchange, LiveWorkshop hall) {
        return Viewer.now(exchange).in(hall.id()).participantId();
    }

    public static Language tongue(ServerWebExchange exchange) {
        return Language.asked(exchange.getRequest().getHeaders().getFirst("Accept-Language"));
    }

    /** Facilitators may look with the eyes of others, to see what the room sees; everybody as the world does. */
    public static Audience audience(ServerWebExchange exchange, Viewer viewer) {
        var own = viewer.audience();
        var given = exchange.getRequest().getQueryParams().getFirst(ReadParameters.AUDIENCE.key());
        var asked = given == null ? own : Audience.valueOf(given);
        return own.leads() || asked == Audience.PUBLIC ? asked : own;
    }

    /** A number in the query, if one is given. */
    public static @Nullable Long number(ServerWebExchange exchange, ReadParameters asked) {
        var given = exchange.getRequest().getQueryParams().getFirst(asked.key());
        return given == null ? null : Long.valueOf(given);
    }

    /** What lies beyond all that there will be once the waiting is over need not be waited for. */
    private void ahead(ServerWebExchange exchange, @Nullable Long min) {
        var at = exchange.getRequest().getQueryParams().getFirst(ReadParameters.AT.key());
        if (at == null) {
            return;
        }
        var future = isPosition(at)
                ? Long.parseLong(at) > Math.max(rooms.position(), min == null ? 0 : min)
                : Instant.parse(at).isAfter(clock.instant());
        if (future) {
            throw RequestRefused.by(ReadRefusal.POSITION_AHEAD, ReadParameters.AT.key());
        }
    }

    private static boolean isPosition(String at) {
        return at.chars().allMatch(Character::isDigit);
    }

    private ReadContext look(ServerWebExchange exchange, LiveWorkshop hall) {
        var viewer = viewer(exchange, hall);
        var audience = audience(exchange, viewer);
        var at = exchange.getRequest().getQueryParams().getFirst(ReadParameters.AT.key());
        var now = hall.room();
        if (at == null) {
            return new ReadContext(hall, now, viewer, audience, tongue(exchange), false);
        }
        var then = travelled(hall, at);
        if (then.next() == 0) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
        return new ReadContext(
                hall, audience.leads() ? then : HiddenSince.over(then, now), viewer, audience, tongue(exchange), true);
    }

    private WorkshopState travelled(LiveWorkshop hall, String at) {
        if (!isPosition(at)) {
            return hall.at(Instant.parse(at));
        }
        var position = Long.parseLong(at);
        if (position > rooms.position()) {
            throw RequestRefused.by(ReadRefusal.POSITION_AHEAD, ReadParameters.AT.key());
        }
        return hall.at(position);
    }

    private static WorkshopId id(String workshop) {
        try {
            return WorkshopId.of(workshop);
        } catch (IllegalArgumentException e) {
            throw RequestRefused.by(ReadRefusal.WORKSHOP_UNKNOWN);
        }
    }
}
