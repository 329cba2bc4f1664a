package dev.narada.command.http;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Role;
import dev.narada.command.Told;
import dev.narada.log.LogUnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

    public Doorway(Commands commands, DeviceLimits limits, Fingerprint fingerprint) {
        this.commands = commands;
        this.limits = limits;
        this.fingerprint = fingerprint;
    }

    /** Handles a call to a row of the table. */
    Mono<ServerResponse> through(Route route, ServerRequest request) {
        var caller = Caller.of(request.exchange());
        return Body.fields(request.exchange().getRequest()).flatMap(body -> {
            var command = route.choice().apply(new Incoming(caller.actor(), request.pathVariables(), body));
            admit(caller, command);
            return send(command, caller.actor(), request, body)
                    .flatMap(told -> answer(told, route.creating().contains(command.getClass()), request));
        });
    }

    /** Sends a command for somebody, under the key that the request carries. */
    public Mono<Told> send(
            Command command, Actor actor, ServerRequest request, Map<String, ? extends @Nullable Object> body) {
        limits.count(actor, command);
        var hash = fingerprint.ofRequest(
                actor.pseudonym(), request.method().name(), request.path(), body);
        return send(command, new Envelope(key(request), actor, hash));
    }

    /** The caller may hang up; what was sent is decided all the same. */
    public Mono<Told> send(Command command, Envelope envelope) {
        return Mono.fromFuture(() -> commands.send(command, envelope), true)
                .onErrorMap(LogUnavailableException.class, _ -> Stopped.by(HttpRefusal.UNAVAILABLE));
    }

    /** Says what became of the command; {@code created} when it would have made a new thing. */
    public static Mono<ServerResponse> answer(Told told, boolean created, ServerRequest request) {
        if (told.refusal() != null) {
            var problem = new Problem(told.refusal(), told.field(), told.body(), null);
            return problem.answer(request.headers().asHttpHeaders(), told.replay());
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("position", told.position());
        body.put("changed", told.changed());
        body.putAll(told.body());
        var answer = ServerResponse.status(created && told.changed() ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .header(POSITION, Long.toString(told.position()));
        return (told.replay() ? answer.header(REPLAY, "true") : answer).bodyValue(body);
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

    /** Nobody writes without a session, and a session of another workshop is told what a stranger to it is told. */
    private void admit(Caller caller, Command command) {
        if (caller.actor().role() == Role.NOBODY) {
            throw Stopped.by(caller.known() ? HttpRefusal.NOT_FOUND : HttpRefusal.NO_SESSION);
        }
    }
}
