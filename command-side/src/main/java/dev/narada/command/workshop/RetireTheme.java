package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.Refusal;

/** Lets nothing new go under a heading. */
record RetireTheme(WorkshopId workshopId, ThemeId themeId) implements Command {

    public static final Slice<RetireTheme> SLICE = Slice.of(RetireTheme.class)
            .by(FACILITATOR)
            .refusing(THEME_RETIRED, THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(RetireTheme::decide);

    static Outcome decide(RetireTheme c, WorkshopRules room, DecisionContext by) {
        if (room.shut() instanceof Refusal no) {
            return refuse(no);
        }

        if (room.programme().retired().contains(c.themeId)) {
            return unchanged();
        }
        var unfit = room.unfit(c.themeId);
        return unfit != null ? refuse(unfit) : accept(new ThemeRetired(c.workshopId, c.themeId));
    }
}
