package dev.narada.command.items;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.accept;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.Outcome.unchanged;
import static dev.narada.command.RateLimit.SUPPORT;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.ItemRefusal.OWN_ITEM;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.CommonRefusal.NOT_JOINED;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.CommonRefusal.PHASE_CLOSED;
import static dev.narada.http.CommonRefusal.TABLE_IS_NO_PERSON;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Actor;
import dev.narada.command.DecisionContext;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Contribution;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Via;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsed;
import dev.narada.http.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "I support this": one per person and item; one that was merged away passes it on to its group. */
public sealed interface EndorseItem extends OnBehalf {

    record EndorseNeed(
            WorkshopId workshopId,
            NeedId needId,
            @Nullable ParticipantId onBehalfOf,
            @Nullable Via via) implements EndorseItem {

        public static final Slice<EndorseNeed> SLICE =
                slice(EndorseNeed.class, NEED_HIDDEN, NEED_UNKNOWN, NEED_WITHDRAWN);

        @Override
        public NeedId item() {
            return needId;
        }
    }

    record EndorseIdea(
            WorkshopId workshopId,
            IdeaId ideaId,
            @Nullable ParticipantId onBehalfOf,
            @Nullable Via via) implements EndorseItem {

        public static final Slice<EndorseIdea> SLICE =
                slice(EndorseIdea.class, IDEA_HIDDEN, IDEA_UNKNOWN, IDEA_WITHDRAWN);

        @Override
        public IdeaId item() {
            return ideaId;
        }
    }

    ItemId item();

    @Nullable
    Via via();

    private static <C extends EndorseItem> Slice<C> slice(Class<C> command, Refusal... ofItsKind) {
        return Slice.of(command)
                .by(PARTICIPANT.forThemselves(), SCRIBE)
                .limitedAs(SUPPORT)
                .refusing(
                        FIELD_MISSING,
                        NOT_JOINED,
                        NOT_REGISTERED,
                        OWN_ITEM,
                        PERSON_HAS_PHONE,
                        PERSON_REMOVED,
                        PHASE_CLOSED,
                        TABLE_IS_NO_PERSON)
                .refusing(ofItsKind)
                .knowing((C c, Actor _) -> WorkshopRules.in(c.workshopId()))
                .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
                .and((c, _) -> Items.standing(c.workshopId(), List.of(c.item())))
                .and((c, actor) -> Endorsements.of(c.workshopId(), c.speaker(actor)))
                .decide(EndorseItem::decide);
    }

    /** Gives it to what stands on the board for the item, unless they support that already. */
    static Outcome decide(
            EndorseItem c, WorkshopRules room, Member member, Items items, Endorsements theirs, DecisionContext by) {
        var person = c.speaker(by.actor());
        var root = items.root(c.item());
        if (person == null) {
            return refuse(FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var unknown = Absence.UNKNOWN.of(c.item());
        var no = firstOf(
                room.shut(),
                member.voiceless(room, by),
                member.isTable(),
                member.answersAlone(c),
                root == null ? unknown : root.unavailable());
        if (no != null || root == null) {
            return refuse(no == null ? unknown : no);
        }
        if (theirs.given().contains(root.id())) {
            return unchanged();
        }
        var late = room.silences(Contribution.ENDORSEMENT, by);
        if (late != null) {
            return refuse(late);
        }
        if (root.isBy(person) && !room.rules().endorseOwn()) {
            return refuse(OWN_ITEM);
        }
        return accept(ItemEndorsed.of(c.workshopId(), root.id(), person, OnBehalf.heard(c.via(), by.actor())));
    }
}
