package dev.narada.command.items;

import static dev.narada.command.RateLimit.CONTRIBUTIONS;
import static dev.narada.command.items.IdeaRefusal.IDEA_MERGED;
import static dev.narada.command.items.ItemRefusal.EDIT_WINDOW_OVER;
import static dev.narada.command.items.ItemRefusal.SET_WHEN_PROPOSED;
import static dev.narada.command.items.ItemRefusal.TOO_MANY_ITEMS;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.Lines;
import dev.narada.events.ParticipantId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.Track;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemOrigin;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says what could be done, and which needs it answers. The same id again puts it in other words. */
public record ProposeIdea(
        WorkshopId workshopId,
        IdeaId ideaId,
        @Nullable List<NeedId> answers,
        String title,
        @Lines @Nullable String text,
        @Nullable ThemeId themeId,
        @Nullable Track track,
        @Nullable TableId tableId,
        @Nullable ParticipantId onBehalfOf,
        @Nullable Via via,
        @Nullable ItemOrigin origin)
        implements Proposal {

    /** An idea that is first said here. */
    public ProposeIdea(
            WorkshopId workshopId,
            IdeaId ideaId,
            @Nullable List<NeedId> answers,
            String title,
            @Nullable String text,
            @Nullable ThemeId themeId,
            @Nullable Track track,
            @Nullable TableId tableId,
            @Nullable ParticipantId onBehalfOf,
            @Nullable Via via) {
        this(workshopId, ideaId, answers, title, text, themeId, track, tableId, onBehalfOf, via, null);
    }

    public static final Slice<ProposeIdea> SLICE = Slice.of(ProposeIdea.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(CONTRIBUTIONS)
            .creating(IdeaProposed.class, IdeaProposed::ideaId)
            .refusing(
                    EDIT_WINDOW_OVER,
                    IDEA_MERGED,
                    NEED_UNKNOWN,
                    NOT_JOINED,
                    NOT_REGISTERED,
                    PERSON_REMOVED,
                    PHASE_CLOSED,
                    SET_WHEN_PROPOSED,
                    THEME_RETIRED,
                    THEME_UNKNOWN,
                    TOO_MANY_ITEMS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Items.of(c.workshopId(), c.mentioned()))
            .and((c, actor) -> Contributor.of(c.workshopId(), c.speaker(actor)))
            .decide(Proposing::propose);

    @Override
    public IdeaId item() {
        return ideaId;
    }

    /** What was taken over was either an idea or an action, and of another workshop. */
    @Override
    public Outcome.@Nullable Refused fault() {
        var fault = Proposal.super.fault();
        return fault != null || origin == null
                ? fault
                : Checks.fields()
                        .either("origin", origin.ideaId(), origin.actionId())
                        .that("origin", !origin.workshopId().equals(workshopId.value()))
                        .fault();
    }
}
