package dev.narada.app.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.narada.command.Command;
import dev.narada.command.items.CarryOver;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.plan.PublishPlan;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.RotateCode;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every command is answered, for the contract.
 *
 * @param changed whether it was not so already
 * @param created whether a new thing was made
 */
public record CommandAnswers(
        long position, boolean changed, @Nullable Boolean created) {

    private static final Map<Class<? extends Command>, Class<?>> MORE = Map.of(
            OpenDoor.class, AtDoor.class,
            LockDoor.class, AtDoor.class,
            RotateCode.class, AtDoor.class,
            CarryOver.class, CarriedOver.class,
            PublishPlan.class, PlanVersion.class,
            ChangeRegistration.class, SeatsChanged.class,
            RegisterParticipant.class, SignedUp.class,
            Join.class, CameIn.class);

    /** With which code and at which address people come in; none for a door that is locked. */
    public record AtDoor(
            @JsonUnwrapped CommandAnswers written,
            @Nullable String code,
            @Nullable String joinUrl) {}

    /** Which ideas were decided before, so that nothing was done with them. */
    public record CarriedOver(
            @JsonUnwrapped CommandAnswers written, @Nullable List<IdeaId> decided) {}

    /** Of the plan, as it is published now. */
    public record PlanVersion(
            @JsonUnwrapped CommandAnswers written, @Nullable Integer version) {}

    /** Who somebody is from now on, and where. */
    public record CameIn(@JsonUnwrapped CommandAnswers written, WorkshopId workshopId, ParticipantId participantId) {}

    /** Who somebody is from now on, and meeting by meeting whether they have a seat. */
    public record SignedUp(
            @JsonUnwrapped CommandAnswers written,
            WorkshopId workshopId,
            ParticipantId participantId,
            SeatOrLine state,
            List<SeatIn> sessions) {}

    /** Meeting by meeting whether they have a seat now; nothing of it where nothing was changed. */
    public record SeatsChanged(
            @JsonUnwrapped CommandAnswers written,
            @Nullable SeatOrLine state,
            @Nullable List<SeatIn> sessions) {}

    /** Whether there is a seat in one session. */
    public record SeatIn(SessionId sessionId, SeatOrLine state) {}

    /** Whether there is a seat, or a place in the line for one. */
    public enum SeatOrLine {
        REGISTERED,
        WAITLISTED
    }

    static Class<?> to(List<Class<? extends Command>> commands) {
        return commands.stream()
                .<Class<?>>map(command -> MORE.getOrDefault(command, CommandAnswers.class))
                .findFirst()
                .orElse(CommandAnswers.class);
    }
}
