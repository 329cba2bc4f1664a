package dev.narada.app.access;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Envelope;
import dev.narada.command.FieldRefusal;
import dev.narada.command.Reply;
import dev.narada.command.http.Body;
import dev.narada.command.http.Caller;
import dev.narada.command.http.CommandEndpoint;
import dev.narada.command.http.Faults;
import dev.narada.command.http.StrictJson;
import dev.narada.command.http.Verbatim;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.Kind;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Where strangers become participants: at the open door with a code, or from home. The server says who they are. */
public final class JoinEndpoints {

    record AtTheDoor(
            @Nullable String code,
            @Verbatim @Nullable String secret,
            @Nullable String name) {}

    record FromHome(
            @Nullable String name,
            @Nullable String organisation,
            @Nullable String contact,
            List<SessionId> sessionIds,
            String noticeVersion,
            @Nullable Boolean phone,
            @Nullable Kind kind) {

        Command signUp(WorkshopId workshop, ParticipantId person) {
            return new RegisterParticipant(
                    workshop, person, sessionIds, null, kind, phone, name, organisation, contact, noticeVersion);
        }
    }

    private final Access access;
    private final CommandEndpoint doorway;
    private final NoticeVersions notices;

    public JoinEndpoints(Access access, CommandEndpoint doorway, NoticeVersions notices) {
        this.access = access;
        this.doorway = doorway;
        this.notices = notices;
    }

    public RouterFunction<ServerResponse> router() {
        return RouterFunctions.route()
                .POST("/api/join", this::join)
                .POST("/api/workshops/{workshopId}/registrations", this::register)
                .build();
    }

    private Mono<ServerResponse> join(ServerRequest request) {
        return Body.fields(request.exchange().getRequest()).flatMap(body -> {
            var form = StrictJson.bind(AtTheDoor.class, body);
            return Blocking.call(() -> door(form, request)).flatMap(door -> {
                var workshop = WorkshopId.of(door.workshopId());
                var session = SessionId.of(String.valueOf(door.sessionId()));
                return comeIn(
                        workshop,
                        person -> new Join(workshop, person, form.name(), notices.current()),
                        body,
                        request,
                        device -> device.through(workshop, session));
            });
        });
    }

    private Mono<ServerResponse> register(ServerRequest request) {
        var workshop = LeaderCheck.named(request);
        var caller = Caller.of(request.exchange());
        var forAnother = caller.actor().role().atLeast(Role.SCRIBE);
        return Body.fields(request.exchange().getRequest()).flatMap(body -> {
            var form = StrictJson.bind(FromHome.class, body);
            return forAnother
                    ? byHand(form.signUp(workshop, fresh()), caller.actor(), body, request)
                    : comeIn(workshop, person -> form.signUp(workshop, person), body, request, device -> device);
        });
    }

    private Mono<ServerResponse> byHand(
            Command command, Actor actor, Map<String, ? extends @Nullable Object> body, ServerRequest request) {
        var hash = access.fingerprint.ofRequest(actor.pseudonym(), "POST", request.path(), body);
        return sent(command, new Envelope(CommandEndpoint.key(request), actor, hash))
                .flatMap(told -> answered(told, request, () -> CommandEndpoint.done(told, told.body())));
    }

    /**
     * Nobody has a session yet whose key could be told apart, and keys of commands can be read in the record. So the
     * record gets a key made from the caller's, and only who knows the caller's is given the seat again.
     */
    private Mono<ServerResponse> comeIn(
            WorkshopId workshop,
            Function<ParticipantId, Command> command,
            Map<String, ? extends @Nullable Object> body,
            ServerRequest request,
            UnaryOperator<Device> seen) {
        var phone = access.device(request);
        return Blocking.call(() -> access.devices.place(phone, workshop))
                .flatMap(place -> admitted(command.apply(place.participant()), place, body, request)
                        .filter(told -> told.refusal() != null || speaksFor(told, place))
                        // The seat of that call was taken back, or its person erased: nothing of it is given again.
                        .switchIfEmpty(Mono.error(RequestRefused.by(HttpRefusal.NOT_SIGNED_IN)))
                        .flatMap(told -> answered(
                                told,
                                request,
                                () -> seat(workshop, told, phone, place, seen)
                                        .flatMap(_ -> CommandEndpoint.done(
                                                told, told.body(), access.deviceCookie(phone, request))))));
    }

    private static boolean speaksFor(Reply told, Devices.DerivedFrom place) {
        return place.participant().toString().equals(String.valueOf(told.body().get("participantId")));
    }

    private Mono<Reply> admitted(
            Command command,
            Devices.DerivedFrom place,
            Map<String, ? extends @Nullable Object> body,
            ServerRequest request) {
        var person = place.participant();
        var hash = access.fingerprint.ofRequest("newcomer", "POST", request.path(), body);
        var actor = new Actor(Role.PARTICIPANT, "participant:" + person, person);
        return sent(command, new Envelope(derived(CommandEndpoint.key(request)), actor, hash));
    }

    private Mono<Reply> sent(Command command, Envelope envelope) {
        Faults.stop(command.fault());
        notices.check(command);
        return doorway.send(command, envelope);
    }

    private static Mono<ServerResponse> answered(
            Reply told, ServerRequest request, Supplier<Mono<ServerResponse>> done) {
        return told.refusal() == null ? done.get() : CommandEndpoint.refused(told, request);
    }

    /** Whose seat was taken away while they came in has none. */
    private Mono<Reply> seat(
            WorkshopId workshop, Reply told, Token phone, Devices.DerivedFrom place, UnaryOperator<Device> seen) {
        var person = ParticipantId.of(String.valueOf(told.body().get("participantId")));
        return Blocking.call(() -> {
            access.devices.change(
                    phone,
                    device -> device.turn(workshop) == place.turn()
                            ? seen.apply(device.seated(workshop, person, access.clock.instant()))
                            : device);
            return told;
        });
    }

    private Door door(AtTheDoor form, ServerRequest request) {
        if ((form.code() == null) == (form.secret() == null)) {
            throw RequestRefused.by(
                    form.code() == null ? FieldRefusal.FIELD_MISSING : FieldRefusal.FIELD_INVALID, "code");
        }
        return form.code() == null
                ? access.bySecret(String.valueOf(form.secret()))
                : access.byCode(form.code(), request);
    }

    private UUID derived(UUID key) {
        var bytes = ByteBuffer.wrap(access.fingerprint.of("newcomer", key.toString()));
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static ParticipantId fresh() {
        return new ParticipantId(UuidCreator.getTimeOrderedEpoch());
    }
}
