package dev.narada.command.workshop;

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
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.SessionId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.AgendaSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans the course of a meeting; title and text are the card that the board shows in that phase. */
public record SetAgenda(WorkshopId workshopId, SessionId sessionId, List<AgendaItem> items) implements Command {

    public static final Slice<SetAgenda> SLICE = Slice.of(SetAgenda.class)
            .by(FACILITATOR)
            .refusing(SESSION_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> LastAgenda.of(c.workshopId(), c.sessionId))
            .decide(SetAgenda::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        var checks = Checks.fields().that("items", items.size() <= 40);
        for (var item : items) {
            checks.text("items", item.title(), 1, 120)
                    .text("items", item.text(), 0, 1000)
                    .number("items", item.minutes(), 0, 600);
        }
        return checks.fault();
    }

    static Outcome decide(SetAgenda c, WorkshopRules room, LastAgenda last, DecisionContext by) {
        var no = firstOf(room.shut(), room.unknown(c.sessionId));
        if (no != null) {
            return refuse(no);
        }
        return c.items.equals(last.items()) ? unchanged() : accept(new AgendaSet(c.workshopId, c.sessionId, c.items));
    }
}
