package dev.narada.command.items;

import static dev.narada.command.RateLimit.CONTRIBUTIONS;
import static dev.narada.command.items.ItemRefusal.TOO_MANY_ITEMS;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.THEME_RETIRED;
import static dev.narada.http.CommonRefusal.THEME_UNKNOWN;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

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
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives an idea to the facilitator after its phase has ended; it waits in the late tray. */
record HandInIdea(
        WorkshopId workshopId,
        IdeaId ideaId,
        @Nullable List<NeedId> answers,
        String title,
        @Lines @Nullable String text,
        @Nullable ThemeId themeId,
        @Nullable Track track,
        @Nullable TableId tableId,
        @Nullable ParticipantId onBehalfOf,
        @Nullable Via via)
        implements Proposal {

    public static final Slice<HandInIdea> SLICE = Slice.of(HandInIdea.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(CONTRIBUTIONS)
            .creating(IdeaHandedIn.class, IdeaHandedIn::ideaId)
            .refusing(
                    NEED_UNKNOWN,
                    NOT_JOINED,
                    NOT_REGISTERED,
                    PERSON_REMOVED,
                    THEME_RETIRED,
                    THEME_UNKNOWN,
                    TOO_MANY_ITEMS)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Items.of(c.workshopId(), c.mentioned()))
            .and((c, actor) -> Contributor.of(c.workshopId(), c.speaker(actor)))
            .decide(Proposing::handIn);

    @Override
    public IdeaId item() {
        return ideaId;
    }
}
