package dev.narada.app.access;

import dev.narada.app.web.Address;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.Reply;
import dev.narada.command.dispatch.Features;
import dev.narada.command.evaluation.GiveEvaluation;
import dev.narada.command.http.Caller;
import dev.narada.command.http.CommandHooks;
import dev.narada.command.people.CheckIn;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.people.ReinstateParticipant;
import dev.narada.command.people.RemoveParticipant;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.command.undo.Undo;
import dev.narada.command.workshop.CloseWorkshop;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.ReopenWorkshop;
import dev.narada.command.workshop.RotateCode;
import dev.narada.events.WorkshopId;
import dev.narada.http.CommonRefusal;
import dev.narada.http.HttpRefusal;
import dev.narada.http.RequestRefused;
import dev.narada.http.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Looks at codes before somebody checks in, and hands the code out to whoever opens the door. */
public final class DoorHooks implements CommandHooks {

    private final Access access;
    private final Address address;
    private final NoticeVersions notices;

    public DoorHooks(Access access, Address address, NoticeVersions notices) {
        this.access = access;
        this.address = address;
        this.notices = notices;
    }

    @Override
    public Mono<Reply> pass(Command command, ServerRequest request, Supplier<Mono<Reply>> send) {
        var actor = Caller.of(request.exchange()).actor();
        if (!actor.role().atLeast(Role.SCRIBE) && hasDoorOfItsOwn(command)) {
            return Mono.error(RequestRefused.by(CommonRefusal.NOT_ALLOWED));
        }
        if (Features.SLICES.allow(command, actor)) {
            notices.check(command);
        }
        if (actor.role().atLeast(Role.SCRIBE)) {
            return send.get();
        }
        return switch (command) {
            case CheckIn checkIn
            when Features.SLICES.allow(checkIn, actor) ->
                Blocking.call(() -> proven(checkIn, request)).then(Mono.defer(send));
            case GiveEvaluation given -> access.evaluations.once(given, actor, request, send);
            default -> send.get();
        };
    }

    /** Those who come in themselves do so at /join and /registrations, where the server says who they are. */
    private static boolean hasDoorOfItsOwn(Command command) {
        return command instanceof Join || command instanceof RegisterParticipant;
    }

    /** Whoever was erased has no seat any more in which to hear that it is done. */
    @Override
    public Optional<Actor> formerly(Command command) {
        return command instanceof EraseParticipant erased
                ? Optional.of(
                        new Actor(Role.PARTICIPANT, "participant:" + erased.participantId(), erased.participantId()))
                : Optional.empty();
    }

    @Override
    public Mono<Map<String, Object>> after(Command command, Reply told) {
        return switch (command) {
            case OpenDoor opened -> handOut(opened.workshopId(), told);
            case RotateCode rotated -> handOut(rotated.workshopId(), told);
            case LockDoor locked ->
                Blocking.call(() -> access.doors.refresh(locked.workshopId())).thenReturn(told.body());
            case EraseParticipant erased ->
                Blocking.call(() -> {
                    access.devices.forget(erased.workshopId(), erased.participantId());
                    return told.body();
                });
            // what the record says now ends rights, or gives them back
            case CloseWorkshop closed ->
                Blocking.call(() -> {
                    access.displays.end(closed.workshopId());
                    return told.body();
                });
            case RemoveParticipant _, ReinstateParticipant _, ReopenWorkshop _, Undo _ ->
                Blocking.call(() -> {
                    access.endings.askAgain();
                    return told.body();
                });
            default -> Mono.just(told.body());
        };
    }

    private Mono<Map<String, Object>> handOut(WorkshopId workshop, Reply told) {
        return Blocking.call(() -> {
            var door = access.doors.refresh(workshop);
            var body = new LinkedHashMap<>(told.body());
            body.put("code", door.code());
            body.put("joinUrl", door.joinUrl(address.base()));
            return body;
        });
    }

    /** A phone that came in at this door needs no code any more. */
    private Command proven(CheckIn command, ServerRequest request) {
        var device = Login.of(request.exchange()).device();
        if (device == null || !device.cameThrough(command.workshopId(), command.sessionId())) {
            if (command.code() == null) {
                throw RequestRefused.by(HttpRefusal.CODE_NEEDED, "code");
            }
            var door = access.byCode(command.code(), request);
            if (!door.workshopId().equals(command.workshopId().toString())) {
                throw RequestRefused.by(HttpRefusal.CODE_UNKNOWN, "code");
            }
        }
        return command;
    }
}
