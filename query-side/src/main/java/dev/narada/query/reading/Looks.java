package dev.narada.query.reading;

import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.query.Audience;
import dev.narada.query.Positioned;
import dev.narada.query.Tongue;
import dev.narada.query.Viewer;
import dev.narada.query.json.Json;
import dev.narada.query.room.Room;
import dev.narada.query.room.Veil;
import dev.narada.query.rooms.Hall;
import dev.narada.query.rooms.Rooms;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Finds out what a reader asks for: which workshop, as of when, in which part, in which language. */
public final class Looks {

    private final Rooms rooms;
    private final Clock clock;

    public Looks(Rooms rooms, Clock clock) {
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Answers with a view in JSON, at its position. */
    Mono<ResponseEntity<byte[]>> show(
            ServerWebExchange exchange, String workshop, Function<Look, ? extends Positioned> view) {
        return look(exchange, workshop).map(look -> {
            var shown = view.apply(look);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .header("Narada-Position", String.valueOf(shown.position()))
                    .header("Cache-Control", "no-store")
                    .body(Json.bytes(shown));
        });
    }

    Mono<Look> look(ServerWebExchange exchange, String workshop) {
        return hall(exchange, workshop).map(hall -> look(exchange, hall));
    }

    /**
     * The workshop, once it has come as far as {@code min} asks for. Whoever asks goes on beside the threads that serve
     * the network and those that fold, because looking may read from the disk.
     */
    public Mono<Hall> hall(ServerWebExchange exchange, String workshop) {
        var id = id(workshop);
        var min = number(exchange, "min");
        return Mono.fromFuture(() -> rooms.open(id))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(() -> new TroubleException(Trouble.WORKSHOP_UNKNOWN)))
                .flatMap(hall -> min == null
                        ? Mono.just(hall)
                        : Mono.fromFuture(() -> rooms.reached(hall, min)).thenReturn(hall))
                .onErrorMap(TimeoutException.class, _ -> new TroubleException(Trouble.NOT_READY))
                .publishOn(Schedulers.boundedElastic());
    }

    /**
     * Who reads here, as it stands at this moment: who was removed has no seat any more, and when the workshop is over its
     * projectors are.
     */
    public static Viewer viewer(ServerWebExchange exchange, Hall hall) {
        var viewer = Viewer.now(exchange).in(hall.id());
        var room = hall.lastSeen();
        var person = room.people().find(viewer.participantId());
        var seated = person != null && person.removed() ? viewer.unseated() : viewer;
        return room.stage().closed() ? seated.undisplayed() : seated;
    }

    /** Who asks for what is theirs alone. */
    public static ParticipantId seated(ServerWebExchange exchange, Hall hall) {
        var who = viewer(exchange, hall).participantId();
        if (who == null) {
            throw new TroubleException(self(exchange, hall) == null ? Trouble.NOT_SIGNED_IN : Trouble.PERSON_REMOVED);
        }
        return who;
    }

    /** Whose phone it is, whether or not they were removed since: their data stay theirs to take. */
    static @Nullable ParticipantId self(ServerWebExchange exchange, Hall hall) {
        return Viewer.now(exchange).in(hall.id()).participantId();
    }

    public static Tongue tongue(ServerWebExchange exchange) {
        return Tongue.asked(exchange.getRequest().getHeaders().getFirst("Accept-Language"));
    }

    /** Facilitators may look with the eyes of others, to see what the room sees. */
    public static Audience audience(ServerWebExchange exchange, Viewer viewer) {
        var own = viewer.audience();
        var asked = exchange.getRequest().getQueryParams().getFirst("audience");
        if (asked == null || !own.leads()) {
            return own;
        }
        for (var each : Audience.values()) {
            if (each.name().equalsIgnoreCase(asked)) {
                return each;
            }
        }
        return own;
    }

    /** A position in the query, if one is given. */
    public static @Nullable Long number(ServerWebExchange exchange, String name) {
        var given = exchange.getRequest().getQueryParams().getFirst(name);
        if (given == null) {
            return null;
        }
        try {
            var number = Long.parseLong(given);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same answer as for a negative one
        }
        throw new TroubleException(Trouble.POSITION_INVALID, name);
    }

    private Look look(ServerWebExchange exchange, Hall hall) {
        var viewer = viewer(exchange, hall);
        var audience = audience(exchange, viewer);
        var at = exchange.getRequest().getQueryParams().getFirst("at");
        var now = hall.room();
        if (at == null) {
            return new Look(hall, now, viewer, audience, tongue(exchange), false);
        }
        var then = travelled(hall, at);
        if (then.next() == 0) {
            throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
        }
        return new Look(hall, audience.leads() ? then : Veil.over(then, now), viewer, audience, tongue(exchange), true);
    }

    private Room travelled(Hall hall, String at) {
        if (at.chars().allMatch(Character::isDigit) && at.length() < 19) {
            var position = at.isEmpty() ? 0 : Long.parseLong(at);
            if (position == 0) {
                throw new TroubleException(Trouble.POSITION_INVALID, "at");
            }
            if (position > rooms.position()) {
                throw new TroubleException(Trouble.POSITION_AHEAD, "at");
            }
            return hall.at(position);
        }
        try {
            var instant = Instant.parse(at);
            if (instant.isAfter(clock.instant())) {
                throw new TroubleException(Trouble.POSITION_AHEAD, "at");
            }
            return hall.at(instant);
        } catch (DateTimeParseException e) {
            throw new TroubleException(Trouble.POSITION_INVALID, "at");
        }
    }

    private static WorkshopId id(String workshop) {
        try {
            return WorkshopId.of(workshop);
        } catch (IllegalArgumentException e) {
            throw new TroubleException(Trouble.WORKSHOP_UNKNOWN);
        }
    }
}
