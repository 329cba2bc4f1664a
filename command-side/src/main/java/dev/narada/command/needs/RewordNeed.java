package dev.narada.command.needs;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.items.ItemRefusal.EDIT_WINDOW_OVER;
import static dev.narada.command.items.ItemRefusal.SET_WHEN_PROPOSED;
import static dev.narada.command.items.NeedRefusal.NEED_MERGED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.items.Items;
import dev.narada.command.items.NeedRef;
import dev.narada.command.items.Wording;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.Lines;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Puts a need in other words: its author within the edit window, scribes and facilitators at any time. */
public record RewordNeed(
        WorkshopId workshopId,
        NeedId needId,
        String title,
        @Lines @Nullable String text,
        @Nullable Rewording kind,
        @Nullable ParticipantId onBehalfOf)
        implements OnBehalf {

    public static final Slice<RewordNeed> SLICE = Slice.of(RewordNeed.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(EDIT_WINDOW_OVER, NEED_MERGED, NEED_UNKNOWN, SET_WHEN_PROPOSED, THEME_RETIRED, THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), new NeedRef(c.needId)))
            .decide(RewordNeed::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Wording.checks(title, text).fault();
    }

    static Outcome decide(RewordNeed c, WorkshopRules room, Items items, DecisionContext by) {
        var item = new NeedRef(c.needId);
        var old = items.get(item);
        var no = firstOf(room.shut(), old == null ? item.unknown() : null);
        if (no != null || old == null) {
            return refuse(no == null ? item.unknown() : no);
        }
        return Wording.only(item, c.title, c.text, null, c.kind)
                .reword(c.workshopId, room, old, c.speaker(by.actor()), by);
    }
}
