package dev.narada.command.ideas;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.RateLimit.SUPPORT;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.OWN_ITEM;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.CommonRefusal.TABLE_IS_NO_PERSON;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Slice;
import dev.narada.command.items.Endorsements;
import dev.narada.command.items.Endorsing;
import dev.narada.command.items.Items;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "I support this": one per person and idea; one that was merged away passes it on to its group. */
public record EndorseIdea(
        WorkshopId workshopId,
        IdeaId ideaId,
        @Nullable ParticipantId onBehalfOf,
        @Nullable Via via) implements Endorsing {

    public static final Slice<EndorseIdea> SLICE = Slice.of(EndorseIdea.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(SUPPORT)
            .refusing(
                    FIELD_MISSING,
                    IDEA_HIDDEN,
                    IDEA_UNKNOWN,
                    IDEA_WITHDRAWN,
                    NOT_JOINED,
                    NOT_REGISTERED,
                    OWN_ITEM,
                    PERSON_HAS_PHONE,
                    PERSON_REMOVED,
                    PHASE_CLOSED,
                    TABLE_IS_NO_PERSON)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Items.standing(c.workshopId(), List.of(c.item())))
            .and((c, actor) -> Endorsements.of(c.workshopId(), c.speaker(actor)))
            .decide(Endorsing::decide);

    @Override
    public IdeaId item() {
        return ideaId;
    }
}
