package dev.narada.command.workshop;

import static dev.narada.command.http.Route.choosing;
import static dev.narada.command.http.Route.delete;
import static dev.narada.command.http.Route.post;
import static dev.narada.command.http.Route.put;
import static org.springframework.http.HttpMethod.PUT;

import dev.narada.command.Command;
import dev.narada.command.http.CommandFields;
import dev.narada.command.http.Feature;
import dev.narada.events.SessionId;
import java.util.List;

/** The doors to the workshop as a whole: its schedule, its door, its sessions and how they run. */
public final class WorkshopEndpoints {

    enum DoorState {
        OPEN,
        LOCKED
    }

    enum SessionState {
        OPEN,
        CLOSED
    }

    public static final Feature FEATURE = new Feature(
            "workshop",
            List.of(
                    AddSession.SLICE,
                    AddTheme.SLICE,
                    CancelSession.SLICE,
                    ChangeDetails.SLICE,
                    CloseSession.SLICE,
                    CloseWorkshop.SLICE,
                    ExtendTimer.SLICE,
                    LockDoor.SLICE,
                    OpenDoor.SLICE,
                    OpenSession.SLICE,
                    Pause.SLICE,
                    RenameTheme.SLICE,
                    ReopenSession.SLICE,
                    ReopenWorkshop.SLICE,
                    RescheduleSession.SLICE,
                    Resume.SLICE,
                    RetireTheme.SLICE,
                    RotateCode.SLICE,
                    ScheduleWorkshop.SLICE,
                    SetAgenda.SLICE,
                    SetRules.SLICE,
                    SetTables.SLICE,
                    StartPhase.SLICE,
                    StartTimer.SLICE,
                    StopTimer.SLICE),
            List.of(
                    put("", ScheduleWorkshop.class),
                    choosing(PUT, "/door", WorkshopEndpoints::door, OpenDoor.class, LockDoor.class)
                            .called("SetDoor")
                            .choosingBy("state", DoorState.class),
                    post("/door/code", RotateCode.class),
                    choosing(
                                    PUT,
                                    "/sessions/{sessionId}/state",
                                    WorkshopEndpoints::state,
                                    OpenSession.class,
                                    CloseSession.class)
                            .called("SetSessionState")
                            .choosingBy("state", SessionState.class),
                    put("/sessions/{sessionId}/phase", StartPhase.class),
                    put("/sessions/{sessionId}/agenda", SetAgenda.class),
                    put("/sessions/{sessionId}/tables", SetTables.class),
                    put("/sessions/{sessionId}/timer", StartTimer.class),
                    delete("/sessions/{sessionId}/timer", StopTimer.class),
                    choosing(PUT, "/pause", WorkshopEndpoints::pause, Pause.class, Resume.class)
                            .called("SetPause")
                            .choosingBy("paused", Boolean.class),
                    put("/rules", SetRules.class),
                    put("/themes/{themeId}", AddTheme.class)));

    private WorkshopEndpoints() {}

    private static Command door(CommandFields in) {
        return switch (in.take("state", DoorState.class)) {
            case OPEN -> in.as(OpenDoor.class);
            case LOCKED -> {
                in.takeIfThere("sessionId", SessionId.class);
                yield in.as(LockDoor.class);
            }
        };
    }

    private static Command state(CommandFields in) {
        return switch (in.take("state", SessionState.class)) {
            case OPEN -> in.as(OpenSession.class);
            case CLOSED -> in.as(CloseSession.class);
        };
    }

    private static Command pause(CommandFields in) {
        return in.take("paused", Boolean.class) ? in.as(Pause.class) : in.as(Resume.class);
    }
}
