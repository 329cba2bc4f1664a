package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands for a group when people choose and decide, and what an idea by itself may still do. */
class GroupsAndDecisionsTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final IdeaId third = new IdeaId(uuid());
    private final NeedId otherNeed = new NeedId(uuid());
    private final MergeId merge = new MergeId(uuid());

    private RoomTest three() {
        return roomIn(Phase.DECIDING).given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third));
    }

    private VotingOpened choosing(IdeaId... ideas) {
        return new VotingOpened(w, new VotingId(uuid()), first, List.of(ideas), 5, 3, true, List.of());
    }

    private DecisionTaken adopted(IdeaId what) {
        return new DecisionTaken(
                w,
                new DecisionId(uuid()),
                DecisionOutcome.ADOPTED,
                Mandate.ROOM,
                List.of(what),
                List.of(),
                null,
                first,
                1,
                1,
                0,
                null);
    }

    @Test
    void a_group_is_kept_while_people_choose_whoever_stands_for_it() {
        three().given(new IdeasMerged(w, merge, idea, null, List.of(other)), new IdeaHidden(w, idea, null))
                .given(choosing(other, third))
                .when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING);
    }

    @Test
    void a_group_that_is_wholly_off_the_board_can_be_taken_apart() {
        three().given(new IdeasMerged(w, merge, idea, null, List.of(other)))
                .given(new IdeaHidden(w, idea, null), new IdeaHidden(w, other, null))
                .when(new UndoMerge(w, merge), facilitator)
                .thenFacts(new IdeaMergeUndone(w, merge, idea, List.of(other)));
    }

    @Test
    void whoever_takes_in_others_may_be_named_among_them_even_while_people_choose() {
        three().given(choosing(idea, other))
                .when(new MergeIdeas(w, merge, idea, null, List.of(idea, third)), facilitator)
                .thenFacts(new IdeasMerged(w, merge, idea, null, List.of(idea, third)))
                .when(new EndorseIdea(w, third, null, null), participant(anna))
                .thenFacts(new IdeaEndorsed(w, idea, anna, Via.PHONE));
    }

    @Test
    void an_idea_by_itself_goes_into_another_though_it_was_decided_about() {
        three().given(adopted(idea))
                .when(new MergeIdeas(w, merge, third, null, List.of(idea)), facilitator)
                .thenFacts(new IdeasMerged(w, merge, third, null, List.of(idea)));
    }

    @Test
    void what_was_adopted_stays_so_whatever_else_is_adopted_later() {
        three().given(adopted(idea), adopted(other), closed(first), opened(second))
                .when(new CarryOver(w, second, List.of(idea), null, null), facilitator)
                .thenRefused(IdeaRefusal.IDEA_DECIDED);
    }

    @Test
    void a_late_need_that_was_let_in_is_supported_like_any_other() {
        roomIn(Phase.NEEDS)
                .given(new NeedHandedIn(
                        w, need, theme, null, first, null, new Text("Ławki"), null, Via.PHONE, anna, null))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenRefused(NeedRefusal.NEED_HIDDEN)
                .given(new NeedLateAccepted(w, need))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenFacts(new NeedEndorsed(w, need, bartek, Via.PHONE));
    }

    @Test
    void a_group_of_needs_is_gone_once_it_was_taken_apart() {
        var group = new NeedId(merge.value());
        roomIn(Phase.NEEDS)
                .given(needBy(anna), needBy(bartek, otherNeed))
                .given(new NeedsMerged(w, merge, null, new Text("Razem"), List.of(need, otherNeed)))
                .when(new EndorseNeed(w, group, null, null), participant(bartek))
                .thenFacts(new NeedEndorsed(w, group, bartek, Via.PHONE))
                .given(new NeedMergeUndone(w, merge, null, List.of(need, otherNeed)))
                .when(new EndorseNeed(w, group, null, null), participant(anna))
                .thenRefused(NeedRefusal.NEED_UNKNOWN)
                .when(new UndoMerge(w, merge), facilitator)
                .thenUnchanged();
    }

    @Test
    void a_scribe_puts_a_card_of_the_room_in_other_words_under_its_id() {
        roomIn(Phase.IDEAS)
                .given(new IdeaProposed(
                        w,
                        idea,
                        List.of(),
                        theme,
                        null,
                        first,
                        null,
                        new Text("Dom"),
                        null,
                        Via.PAPER,
                        null,
                        "scribe:s1",
                        false))
                .when(new ProposeIdea(w, idea, null, "Dom ludzi", null, null, null, null, null, null), scribe)
                .thenFacts(new IdeaReworded(w, idea, new Text("Dom ludzi"), null, Rewording.TYPO));
    }

    @Test
    void who_was_removed_rewords_nothing_any_more() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), needBy(anna), removed(anna))
                .when(new ProposeIdea(w, idea, null, "Dom", null, null, null, null, null, null), participant(anna))
                .thenRefused(CommonRefusal.PERSON_REMOVED)
                .when(new ProposeNeed(w, need, "Ławki", null, null, null, null, null, null), participant(anna))
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void whoever_stands_for_a_group_of_needs_brings_it_along() {
        var later = new MergeId(uuid());
        var thirdNeed = new NeedId(uuid());
        roomIn(Phase.GROUPING)
                .given(needBy(anna), needBy(bartek, otherNeed), needBy(bartek, thirdNeed))
                .given(new NeedsMerged(w, merge, need, null, List.of(otherNeed)), new NeedHidden(w, need, null))
                .when(new MergeNeeds(w, later, null, "Wszystko", List.of(otherNeed, thirdNeed)), facilitator)
                .thenFacts(new NeedsMerged(w, later, null, new Text("Wszystko"), List.of(need, thirdNeed)));
    }

    @Test
    void support_of_a_need_that_was_taken_back_can_be_given_again() {
        roomIn(Phase.NEEDS)
                .given(needBy(anna), new NeedEndorsed(w, need, bartek, Via.PHONE))
                .given(new NeedEndorsementWithdrawn(w, need, bartek))
                .when(new EndorseNeed(w, need, null, null), participant(bartek))
                .thenFacts(new NeedEndorsed(w, need, bartek, Via.PHONE));
    }
}
