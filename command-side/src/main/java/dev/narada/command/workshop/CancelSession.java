package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.http.CommonRefusal.SESSION_CLOSED;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Calls a planned meeting off; a door that was open for it closes with it. */
public record CancelSession(
        WorkshopId workshopId,
        SessionId sessionId,
        @Lines @Nullable String reason) implements Command {

    public static final Slice<CancelSession> SLICE = Slice.of(CancelSession.class)
            .by(FACILITATOR)
            .refusing(SESSION_CLOSED, SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(CancelSession::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("reason", reason, 0, 500).fault();
    }

    static Outcome decide(CancelSession c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(
                room.shut(),
                room.stage().held().contains(c.sessionId) ? SESSION_CLOSED : null,
                room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }
        return accept(Calendar.cancelled(c.workshopId, room, c.sessionId, Words.maybe(c.reason)));
    }
}
