package dev.narada.command.http;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.CommonRefusal;
import dev.narada.command.Envelope;
import dev.narada.command.Role;
import dev.narada.command.Told;
import dev.narada.log.LogUnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes one call through: who calls, what they send, the command it stands for, what they are told. */
public final class Doorway {

    public static final String KEY = "Idempotency-Key";
    public static final String POSITION = "Narada-Position";
    public static final String REPLAY = "Idempotent-Replay";

    private final Commands commands;
    private final DeviceLimits limits;
    private final Fingerprint fingerprint;
    private final Threshold threshold;

    public Doorway(Commands commands, DeviceLimits limits, Fingerprint fingerprint, Threshold threshold) {
        this.commands = commands;
        this.limits = limits;
        this.fingerprint = fingerprint;
        this.threshold = threshold;
    }

    /** Handles a call to a row of the table. */
    Mono<ServerResponse> through(Route route, ServerRequest request) {
        var actor = admitted(Caller.of(request.exchange()));
        return Body.fields(request.exchange().getRequest()).flatMap(body -> {
            var command = route.choice().apply(new Incoming(actor, request.pathVariables(), body));
            Stopped.ifAny(command.fault());
            limits.count(actor, command);
            var hash = fingerprint.ofRequest(actor.pseudonym(), request.method().name(), request.path(), body);
            var envelope = new Envelope(key(request), actor, hash);
            return threshold
                    .pass(command, request, () -> send(command, envelope))
                    .flatMap(told -> told.refusal() == null
                            ? threshold.after(command, told).flatMap(more -> done(told, more))
                            : refused(told, request));
        });
    }

    /** The caller may hang up; what was sent is decided all the same. */
    public Mono<Told> send(Command command, Envelope envelope) {
        return Mono.fromFuture(() -> commands.send(command, envelope), true)
                .onErrorMap(LogUnavailableException.class, _ -> Stopped.by(HttpRefusal.UNAVAILABLE));
    }

    /** Says that it is done, and whether a new thing was made. */
    public static Mono<ServerResponse> done(Told told, Map<String, Object> more, ResponseCookie... cookies) {
        var body = new LinkedHashMap<String, Object>();
        body.put("position", told.position());
        body.put("changed", told.changed());
        body.putAll(more);
        var answer = ServerResponse.status(
                        Boolean.TRUE.equals(more.get("created")) ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .header(POSITION, Long.toString(told.position()));
        for (var cookie : cookies) {
            answer.cookie(cookie);
        }
        return (told.replay() ? answer.header(REPLAY, "true") : answer).bodyValue(body);
    }

    /** Says why it is not done. */
    public static Mono<ServerResponse> refused(Told told, ServerRequest request) {
        var refusal = Objects.requireNonNull(told.refusal());
        return new Problem(refusal, told.field(), told.body(), null).answer(request, told.replay());
    }

    /** The command id that the caller made, or a fresh one. */
    public static UUID key(ServerRequest request) {
        var key = request.headers().firstHeader(KEY);
        if (key == null) {
            return UuidCreator.getTimeOrderedEpoch();
        }
        try {
            return Binder.value(UUID.class, key, KEY);
        } catch (Stopped _) {
            throw Stopped.by(HttpRefusal.KEY_INVALID, KEY);
        }
    }

    /** Nobody writes without a session; in a workshop that is not theirs, others find as little as if there were none. */
    private static Actor admitted(Caller caller) {
        if (caller.actor().role() == Role.NOBODY) {
            throw Stopped.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN);
        }
        return caller.actor();
    }
}
