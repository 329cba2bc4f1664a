package dev.narada.command.items;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.Outcome.acceptAny;
import static dev.narada.command.Outcome.firstOf;
import static dev.narada.command.Outcome.refuse;
import static dev.narada.command.RateLimit.SUPPORT;
import static dev.narada.command.items.IdeaRefusal.IDEA_HIDDEN;
import static dev.narada.command.items.IdeaRefusal.IDEA_UNKNOWN;
import static dev.narada.command.items.IdeaRefusal.IDEA_WITHDRAWN;
import static dev.narada.command.items.NeedRefusal.NEED_HIDDEN;
import static dev.narada.command.items.NeedRefusal.NEED_UNKNOWN;
import static dev.narada.command.items.NeedRefusal.NEED_WITHDRAWN;
import static dev.narada.http.CommonRefusal.NOT_REGISTERED;
import static dev.narada.http.CommonRefusal.PERSON_HAS_PHONE;
import static dev.narada.http.CommonRefusal.PERSON_REMOVED;
import static dev.narada.http.Role.PARTICIPANT;
import static dev.narada.http.Role.SCRIBE;

import dev.narada.command.Checks;
import dev.narada.command.DecisionContext;
import dev.narada.command.FieldRefusal;
import dev.narada.command.OnBehalf;
import dev.narada.command.Outcome;
import dev.narada.command.Slice;
import dev.narada.command.model.Member;
import dev.narada.command.model.WorkshopRules;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.ParticipantId;
import dev.narada.events.WorkshopId;
import dev.narada.events.items.ItemEndorsementWithdrawn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a support back; from a group it is taken back from the group and all that stands in it. */
public record WithdrawEndorsement(
        WorkshopId workshopId,
        @Nullable NeedId needId,
        @Nullable IdeaId ideaId,
        @Nullable ParticipantId onBehalfOf) implements Either, OnBehalf {

    public static final Slice<WithdrawEndorsement> SLICE = Slice.of(WithdrawEndorsement.class)
            .by(PARTICIPANT.forThemselves(), SCRIBE)
            .limitedAs(SUPPORT)
            .refusing(
                    FIELD_MISSING,
                    IDEA_HIDDEN,
                    IDEA_UNKNOWN,
                    IDEA_WITHDRAWN,
                    NEED_HIDDEN,
                    NEED_UNKNOWN,
                    NEED_WITHDRAWN,
                    NOT_REGISTERED,
                    PERSON_HAS_PHONE,
                    PERSON_REMOVED)
            .knowing((c, _) -> WorkshopRules.in(c.workshopId()))
            .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
            .and((c, _) -> Items.standing(c.workshopId(), List.of(c.item())))
            .and((c, actor) -> Endorsements.of(c.workshopId(), c.speaker(actor)))
            .decide(WithdrawEndorsement::decide);

    @Override
    public Outcome.@Nullable Refused fault() {
        return Checks.fields().either("ideaId", needId, ideaId).fault();
    }

    static Outcome decide(
            WithdrawEndorsement c,
            WorkshopRules room,
            Member member,
            Items items,
            Endorsements theirs,
            DecisionContext by) {
        var item = c.item();
        var person = c.speaker(by.actor());
        var root = items.root(item);
        if (person == null) {
            return refuse(FieldRefusal.FIELD_MISSING).at("onBehalfOf").telling("field", "onBehalfOf");
        }
        var no = firstOf(
                room.shut(), member.absent(), member.answersAlone(c), root == null ? Absence.UNKNOWN.of(item) : null);
        if (no != null || root == null) {
            return refuse(no == null ? Absence.UNKNOWN.of(item) : no);
        }
        return acceptAny(items.group(item).stream()
                .filter(under -> theirs.given().contains(under.id()))
                .map(under -> ItemEndorsementWithdrawn.of(c.workshopId, under.id(), person))
                .toList());
    }
}
