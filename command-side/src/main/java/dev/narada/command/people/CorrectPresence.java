package dev.narada.command.people;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.Words;
import dev.narada.command.model.Presence;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.people.PresenceCorrected;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notes how many people the facilitator counted by eye. */
record CorrectPresence(
        WorkshopId workshopId,
        SessionId sessionId,
        int count,
        @Lines String reason) implements Command {

    public static final Slice<CorrectPresence> SLICE = Slice.of(CorrectPresence.class)
            .by(FACILITATOR)
            .refusing(SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Presence.in(c.workshopId(), c.sessionId))
            .decide(CorrectPresence::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields()
                .number("count", count, 0, 10_000)
                .text("reason", reason, 1, 500)
                .fault();
    }

    static Outcome decide(CorrectPresence c, WorkshopRules room, Presence presence, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }

        return Objects.equals(presence.corrected().get(c.sessionId), c.count)
                ? unchanged()
                : accept(new PresenceCorrected(c.workshopId, c.sessionId, c.count, Words.text(c.reason)));
    }
}
