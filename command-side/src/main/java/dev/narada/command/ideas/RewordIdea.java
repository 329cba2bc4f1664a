package dev.narada.command.ideas;

import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.ItemRefusal.EDIT_WINDOW_OVER;
import static dev.narada.command.items.ItemRefusal.SET_WHEN_PROPOSED;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.items.IdeaRef;
import dev.narada.command.items.ItemRef;
import dev.narada.command.items.Items;
import dev.narada.command.items.Wording;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.IdeaId;
import dev.narada.events.Lines;
import dev.narada.events.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Rewording;
import dev.narada.events.WorkshopId;
import dev.narada.http.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts an idea in other words, or says that it answers other needs: its author within the edit window, scribes and facilitators at any time. */
public record RewordIdea(
        WorkshopId workshopId,
        IdeaId ideaId,
        String title,
        @Lines @Nullable String text,
        @Nullable Rewording kind,
        @Nullable List<NeedId> answers,
        @Nullable ParticipantId onBehalfOf)
        implements OnBehalf {

    public static final Slice<RewordIdea> SLICE = Slice.of(RewordIdea.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .refusing(
                    EDIT_WINDOW_OVER,
                    IDEA_MERGED,
                    IDEA_UNKNOWN,
                    NEED_UNKNOWN,
                    SET_WHEN_PROPOSED,
                    THEME_RETIRED,
                    THEME_UNKNOWN)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, _) -> Items.of(c.workshopId(), c.mentioned()))
            .decide(RewordIdea::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Wording.checks(title, text).list("answers", answers, 0, 20).fault();
    }

    private List<NeedId> needs() {
        return answers == null ? List.of() : answers;
    }

    private List<ItemRef> mentioned() {
        return Stream.concat(Stream.<ItemRef>of(new IdeaRef(ideaId)), ItemRef.needs(needs()).stream())
                .toList();
    }

    static Outcome decide(RewordIdea c, WorkshopRules room, Items items, DecisionContext by) {
        var item = new IdeaRef(c.ideaId);
        var old = items.get(item);
        var no = firstOf(room.shut(), old == null ? item.unknown() : null);
        if (no != null || old == null) {
            return refuse(no == null ? item.unknown() : no);
        }
        if (items.unknown(ItemRef.needs(c.needs())) instanceof Refusal none) {
            return refuse(none).at("answers");
        }
        return Wording.only(item, c.title, c.text, c.answers, c.kind)
                .reword(c.workshopId, room, old, c.speaker(by.actor()), by);
    }
}
