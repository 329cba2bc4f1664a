package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeRenamed;
import org.jspecify.annotations.Nullable;

/** Gives a heading a better name; what stands under it stays. */
record RenameTheme(WorkshopId workshopId, ThemeId themeId, String name) implements Command {

    public static final Slice<RenameTheme> SLICE = Slice.of(RenameTheme.class)
            .by(FACILITATOR)
            .refusing(THEME_NAME_TAKEN, THEME_RETIRED, THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(RenameTheme::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("name", name, 1, 120).fault();
    }

    static Outcome decide(RenameTheme c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), room.unfit(c.themeId), Headings.taken(room, c.themeId, c.name));
        if (no != null) {
            return refuse(no);
        }

        var now = new Theme(c.themeId, c.name.strip());
        return now.equals(room.programme().themes().get(c.themeId))
                ? unchanged()
                : accept(new ThemeRenamed(c.workshopId, c.themeId, now.name()));
    }
}
