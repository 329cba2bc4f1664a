package dev.narada.command.workshop;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_THEMES;
import static dev.narada.http.Role.FACILITATOR;

import dev.narada.command.Checks;
import dev.narada.command.Command;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a new heading on the board; the same id again renames it. */
record AddTheme(WorkshopId workshopId, ThemeId themeId, String name) implements Command {

    public static final Slice<AddTheme> SLICE = Slice.of(AddTheme.class)
            .by(FACILITATOR)
            .adding(ThemeAdded.class, it -> List.of(it.themeId()))
            .refusing(THEME_NAME_TAKEN, TOO_MANY_THEMES)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .decide(AddTheme::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().text("name", name, 1, 120).fault();
    }

    static Outcome decide(AddTheme c, WorkshopRules room, DecisionContext by) {
        var no = firstOf(room.shut(), Headings.taken(room, c.themeId, c.name));
        if (no != null) {
            return refuse(no);
        }

        var name = c.name.strip();
        var old = room.programme().themes().get(c.themeId);
        if (old != null) {
            return old.name().equals(name) ? unchanged() : accept(new ThemeRenamed(c.workshopId, c.themeId, name));
        }
        return room.programme().themes().size() >= 20
                ? refuse(TOO_MANY_THEMES)
                : accept(new ThemeAdded(c.workshopId, c.themeId, name)).telling("created", true);
    }
}
