package dev.narada.command.items;

import static dev.narada.command.items.ItemRefusal.EDIT_WINDOW_OVER;
import static dev.narada.command.items.ItemRefusal.SET_WHEN_PROPOSED;
import static dev.narada.command.items.NeedRefusal.NEED_MERGED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Slice;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Lines;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Puts a need in other words: its author within the edit window, scribes and facilitators at any time. */
record RewordNeed(
        WorkshopId workshopId,
        NeedId needId,
        String title,
        @Lines @Nullable String text,
        @Nullable Rewording kind,
        @Nullable ParticipantId onBehalfOf)
        implements OtherWords {

    public static final Slice<RewordNeed> SLICE = Slice.of(RewordNeed.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(EDIT_WINDOW_OVER, NEED_MERGED, NEED_UNKNOWN, SET_WHEN_PROPOSED, THEME_RETIRED, THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.item()))
            .decide(OtherWords::decide);

    @Override
    public NeedId item() {
        return needId;
    }
}
