package dev.narada.command.http;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Command;
import dev.narada.command.Commands;
import dev.narada.command.Envelope;
import dev.narada.command.Reply;
import dev.narada.command.Slices;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.Language;
import dev.narada.http.Problem;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import dev.narada.log.Causes;
import dev.narada.log.LogUnavailableException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Takes one call through: who calls, what they send, the command it stands for, what they are told. */
public final class CommandEndpoint {

    public static final String KEY = "Idempotency-Key";
    public static final String POSITION = "Narada-Position";
    public static final String REPLAY = "Idempotent-Replay";

    private final Commands commands;
    private final Slices slices;
    private final DeviceLimits limits;
    private final Fingerprint fingerprint;
    private final CommandHooks threshold;
    private final Causes causes = new Causes();

    /** Fails when a command could not be read as it was sent. */
    public CommandEndpoint(
            Commands commands, Slices slices, DeviceLimits limits, Fingerprint fingerprint, CommandHooks threshold) {
        this.commands = commands;
        this.slices = slices;
        this.limits = limits;
        this.fingerprint = fingerprint;
        this.threshold = threshold;
        slices.commands().forEach(FieldTypes::check);
    }

    /** Handles a call to a row of the table. */
    Mono<ServerResponse> through(Route route, ServerRequest request) {
        var caller = Caller.of(request.exchange());
        if (caller.actor().role() == Role.NOBODY) {
            return again(route, request).switchIfEmpty(Mono.error(() -> stranger(caller)));
        }
        var actor = caller.actor();
        return Body.fields(request.exchange().getRequest()).flatMap(body -> {
            var command = route.read(new CommandFields(actor, request.pathVariables(), body));
            var key = key(request);
            limits.count(actor, slices.of(command).limit(), key);
            var hash = fingerprint.ofRequest(actor.pseudonym(), request.method().name(), request.path(), body);
            var envelope = new Envelope(key, actor, hash);
            return threshold
                    .pass(command, request, () -> send(command, envelope))
                    .flatMap(told -> told.refusal() == null
                            ? threshold.after(command, told).flatMap(more -> done(told, more))
                            : refused(told, request));
        });
    }

    /** Who gave up their seat and lost the answer on the way is told it again; nothing is decided for a stranger. */
    private Mono<ServerResponse> again(Route route, ServerRequest request) {
        if (request.headers().firstHeader(KEY) == null) {
            return Mono.empty();
        }
        return Body.fields(request.exchange().getRequest())
                .mapNotNull(body -> former(route, request, body).orElse(null))
                .onErrorComplete(RequestRefused.class)
                .flatMap(asked -> Mono.fromFuture(() -> commands.again(asked.workshop(), asked.envelope())))
                .onErrorMap(LogUnavailableException.class, why -> unavailable("a repeat", why))
                .flatMap(Mono::justOrEmpty)
                .flatMap(told -> told.refusal() == null ? done(told, told.body()) : refused(told, request));
    }

    private record Former(WorkshopId workshop, Envelope envelope) {}

    private Optional<Former> former(Route route, ServerRequest request, Map<String, @Nullable Object> body) {
        var command = route.choice().apply(new CommandFields(Caller.STRANGER.actor(), request.pathVariables(), body));
        return threshold.formerly(command).map(actor -> {
            var hash = fingerprint.ofRequest(actor.pseudonym(), request.method().name(), request.path(), body);
            return new Former(command.workshopId(), new Envelope(key(request), actor, hash));
        });
    }

    /** The caller may hang up; what was sent is decided all the same. */
    public Mono<Reply> send(Command command, Envelope envelope) {
        return Mono.fromFuture(() -> commands.send(command, envelope), true)
                .onErrorMap(
                        LogUnavailableException.class,
                        why -> unavailable(command.getClass().getSimpleName(), why));
    }

    private RequestRefused unavailable(String asked, LogUnavailableException why) {
        causes.say(asked, why);
        return RequestRefused.by(HttpRefusal.UNAVAILABLE);
    }

    /** Says that it is done, and whether a new thing was made. */
    public static Mono<ServerResponse> done(Reply told, Map<String, Object> more, ResponseCookie... cookies) {
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
    public static Mono<ServerResponse> refused(Reply told, ServerRequest request) {
        var refusal = Objects.requireNonNull(told.refusal());
        var language = Language.of(request.headers().asHttpHeaders());
        var problem = new Problem(refusal, told.field(), told.body(), null);
        var answer = problem.answer(language);
        return (told.replay() ? answer.header(REPLAY, "true") : answer).bodyValue(problem.body(language));
    }

    /** The command id that the caller made, or a fresh one. */
    public static UUID key(ServerRequest request) {
        var key = request.headers().firstHeader(KEY);
        return key == null ? UuidCreator.getTimeOrderedEpoch() : key(key);
    }

    static UUID key(String given) {
        try {
            return StrictJson.value(UUID.class, given, KEY);
        } catch (RequestRefused _) {
            throw RequestRefused.by(HttpRefusal.KEY_INVALID, KEY);
        }
    }

    /** Nobody writes without a session; in a workshop that is not theirs, others find as little as if there were none. */
    private static RequestRefused stranger(Caller caller) {
        return RequestRefused.by(caller.known() ? CommonRefusal.WORKSHOP_UNKNOWN : HttpRefusal.NOT_SIGNED_IN);
    }
}
