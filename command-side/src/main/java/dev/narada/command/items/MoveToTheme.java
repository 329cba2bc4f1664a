package dev.narada.command.items;

import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ThemeId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemMovedToTheme;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a need or an idea under another heading; without one it stands under none. */
record MoveToTheme(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        @Nullable ThemeId themeId) implements Either {

    public static final Slice<MoveToTheme> SLICE = Slice.of(MoveToTheme.class)
            .by(SCRIBE)
            .refusing(IDEA_UNKNOWN, NEED_UNKNOWN, THEME_RETIRED, THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.item()))
            .decide(MoveToTheme::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().either("ideaId", needId, ideaId).fault();
    }

    static Outcome decide(MoveToTheme c, WorkshopRules room, Items items, DecisionContext by) {
        var item = c.item();
        var old = items.get(item);
        if (old == null) {
            return refuse(room.shut() == null ? Absence.UNKNOWN.of(item) : room.shut());
        }
        if (Objects.equals(old.theme(), c.themeId)) {
            return unchanged();
        }
        var no = firstOf(room.shut(), room.unfit(c.themeId));
        return no != null ? refuse(no) : accept(ItemMovedToTheme.of(c.workshopId, item, c.themeId));
    }
}
