package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.ALL_SESSIONS_HELD;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PlannedSession;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Lets people join a meeting by code; without a session it is the open one, or else the next. Opening it for another session moves it. */
public record OpenDoor(WorkshopId workshopId, @Nullable SessionId sessionId) implements Command {

    public static final Slice<OpenDoor> SLICE = Slice.of(OpenDoor.class)
            .by(FACILITATOR)
            .refusing(ALL_SESSIONS_HELD, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(OpenDoor::decide);

    private static @Nullable SessionId next(WorkshopRules room) {
        return room.stage().session() != null
                ? room.stage().session()
                : room.programme().sessions().values().stream()
                        .filter(session -> !room.stage().held().contains(session.sessionId()))
                        .min(Comparator.comparing(PlannedSession::number))
                        .map(PlannedSession::sessionId)
                        .orElse(null);
    }

    static Outcome decide(OpenDoor c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }

        var session = c.sessionId == null ? next(room) : c.sessionId;
        if (session == null) {
            return refuse(ALL_SESSIONS_HELD);
        }
        return session.equals(room.door()) ? unchanged() : accept(new DoorOpened(c.workshopId, session));
    }
}
