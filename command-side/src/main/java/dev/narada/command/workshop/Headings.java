package dev.narada.command.workshop;

import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;

import dev.narada.command.NormalForm;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Fact;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.http.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The themes of a workshop: no two of the same name, and what changed. */
final class Headings {

    private Headings() {}

    static @Nullable Refusal taken(Collection<Theme> themes) {
        return themes.stream()
                                .map(theme -> NormalForm.key(theme.name()))
                                .distinct()
                                .count()
                        < themes.size()
                ? THEME_NAME_TAKEN
                : null;
    }

    public static @Nullable Refusal taken(WorkshopRules room, ThemeId mine, String name) {
        var key = NormalForm.key(name);
        return room.programme().themes().values().stream()
                        .anyMatch(theme -> !theme.themeId().equals(mine)
                                && NormalForm.key(theme.name()).equals(key))
                ? THEME_NAME_TAKEN
                : null;
    }

    static List<Fact> changes(WorkshopId workshop, WorkshopRules room, List<Theme> themes) {
        var known = room.programme().themes();
        var kept = themes.stream().map(Theme::themeId).toList();
        var facts = new ArrayList<Fact>();
        known.keySet().stream()
                .filter(theme -> !kept.contains(theme))
                .forEach(theme -> facts.add(new ThemeRetired(workshop, theme)));
        for (var theme : themes) {
            var old = known.get(theme.themeId());
            if (old == null) {
                facts.add(new ThemeAdded(workshop, theme.themeId(), theme.name()));
            } else if (!old.name().equals(theme.name())) {
                facts.add(new ThemeRenamed(workshop, theme.themeId(), theme.name()));
            }
        }
        return facts;
    }
}
