package dev.narada.command.items;

import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.undo.Undo;
import dev.narada.command.voting.CloseVoting;
import dev.narada.command.voting.OpenVoting;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A group outlives its head, and stays as it is while people choose it or after they decided about it. */
class GroupStandsTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());
    private final MergeId merge = new MergeId(uuid());
    private final MergeId later = new MergeId(uuid());
    private final IdeaId group = new IdeaId(merge.value());

    private MergeIdeas titled(MergeId id, String title, IdeaId... ideas) {
        return new MergeIdeas(w, id, null, title, List.of(ideas));
    }

    @Test
    void what_was_adopted_is_left_as_it_is_while_the_others_are_carried_over() {
        var carry = new CarryOver(w, second, List.of(idea), List.of(other), null);
        roomIn(Phase.DECIDING).given(ideaBy(anna), ideaBy(bartek, other));
        adopted(idea);
        given(closed(first), opened(second))
                .when(carry, facilitator)
                .thenFacts(new IdeaParked(w, other, second, null))
                .thenTold("decided", List.of(idea.toString()))
                .when(new CarryOver(w, second, List.of(idea), null, null), facilitator)
                .thenRefused(IdeaRefusal.IDEA_DECIDED)
                .when(new CarryOver(w, second, null, null, List.of(new CarryOver.Drop(idea, null))), facilitator)
                .thenRefused(IdeaRefusal.IDEA_DECIDED);
    }

    @Test
    void the_oldest_visible_member_stands_for_a_group_whose_head_is_off_the_board() {
        var third = new IdeaId(uuid());
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .given(new IdeasMerged(w, merge, idea, null, List.of(third, other)))
                .when(new Withdraw(w, null, idea, null), participant(anna))
                .thenKinds(IdeaWithdrawn.class)
                .when(new EndorseIdea(w, third, null, null), participant(anna))
                .thenFacts(new IdeaEndorsed(w, other, anna, Via.PHONE))
                .when(new WithdrawEndorsement(w, null, third, null), participant(anna))
                .thenFacts(new IdeaEndorsementWithdrawn(w, other, anna))
                .when(new Hide(w, null, other, null), facilitator)
                .thenKinds(IdeaHidden.class)
                .when(new EndorseIdea(w, other, null, null), participant(anna))
                .thenFacts(new IdeaEndorsed(w, third, anna, Via.PHONE))
                .when(new Restore(w, null, idea, null), facilitator)
                .thenKinds(IdeaRestored.class)
                .when(new EndorseIdea(w, third, null, null), participant(bartek))
                .thenFacts(new IdeaEndorsed(w, idea, bartek, Via.PHONE));
    }

    @Test
    void whoever_stands_for_a_group_brings_the_group_along() {
        var third = new IdeaId(uuid());
        roomIn(Phase.GROUPING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .given(new IdeasMerged(w, merge, idea, null, List.of(other)), new IdeaHidden(w, idea, null))
                .when(titled(later, "Wszystko", idea, third), facilitator)
                .thenRefused(IdeaRefusal.IDEA_HIDDEN)
                .when(titled(later, "Wszystko", other, third), facilitator)
                .thenFacts(new IdeasMerged(w, later, null, new Text("Wszystko"), List.of(idea, third)));
    }

    @Test
    void a_group_that_people_choose_stays_as_it_is_until_the_voting_is_closed() {
        var third = new IdeaId(uuid());
        var voting = new VotingId(uuid());
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenKinds(IdeasMerged.class);
        when(new OpenVoting(w, voting, first, List.of(group, third), 3, 3, true), facilitator)
                .thenKinds(VotingOpened.class)
                .when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(titled(later, "Wszystko", group, third), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(new Hide(w, null, group, null), facilitator)
                .thenKinds(IdeaHidden.class)
                .when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(new CloseVoting(w, voting), facilitator)
                .thenKinds(VotingClosed.class)
                .when(new UndoMerge(w, merge), facilitator)
                .thenKinds(IdeaMergeUndone.class);
    }

    @Test
    void an_idea_that_people_choose_is_not_merged_away_until_the_voting_is_closed() {
        var third = new IdeaId(uuid());
        var voting = new VotingId(uuid());
        roomIn(Phase.PRIORITISING).given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third));
        when(new OpenVoting(w, voting, first, List.of(idea, other), 3, 3, true), facilitator)
                .thenKinds(VotingOpened.class)
                .when(new MergeIdeas(w, merge, third, null, List.of(idea)), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(titled(merge, "Z boku", idea, third), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(new MergeIdeas(w, new MergeId(uuid()), idea, null, List.of(third)), facilitator)
                .thenKinds(IdeasMerged.class)
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(new CloseVoting(w, voting), facilitator)
                .thenKinds(VotingClosed.class)
                .when(titled(merge, "Razem", idea, other), facilitator)
                .thenKinds(IdeasMerged.class);
    }

    @Test
    void what_was_taken_apart_before_a_voting_is_not_put_together_during_it() {
        var voting = new VotingId(uuid());
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .given(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)));
        var act = when(new UndoMerge(w, merge), facilitator).told().position();
        when(new OpenVoting(w, voting, first, List.of(idea, other), 3, 3, true), facilitator)
                .thenKinds(VotingOpened.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING);
    }

    @Test
    void taking_the_act_back_is_no_way_around_it() {
        var third = new IdeaId(uuid());
        roomIn(Phase.PRIORITISING).given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third));
        var act = when(titled(merge, "Razem", idea, other), facilitator).told().position();
        var voting = new VotingId(uuid());
        when(new OpenVoting(w, voting, first, List.of(group, third), 3, 3, true), facilitator)
                .thenKinds(VotingOpened.class)
                .when(new Undo(w, act), facilitator)
                .thenRefused(ItemRefusal.GROUP_IN_VOTING)
                .when(new CloseVoting(w, voting), facilitator)
                .thenKinds(VotingClosed.class);
        adopted(group);
        when(new Undo(w, act), facilitator)
                .thenRefused(ItemRefusal.GROUP_DECIDED)
                .when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.GROUP_DECIDED);
    }

    @Test
    void a_group_that_was_decided_about_goes_into_no_other() {
        var third = new IdeaId(uuid());
        roomIn(Phase.DECIDING)
                .given(ideaBy(anna), ideaBy(bartek, other), ideaBy(bartek, third))
                .given(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)));
        adopted(group);
        when(new MergeIdeas(w, new MergeId(uuid()), third, null, List.of(group)), facilitator)
                .thenRefused(ItemRefusal.GROUP_DECIDED);
    }

    @Test
    void a_group_can_be_taken_apart_once_another_decision_holds() {
        roomIn(Phase.DECIDING)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .given(new IdeasMerged(w, merge, null, new Text("Razem"), List.of(idea, other)));
        var old = adopted(group);
        var better = adopted(other);
        when(new UndoMerge(w, merge), facilitator)
                .thenRefused(ItemRefusal.GROUP_DECIDED)
                .when(said("SupersedeDecision", "decisionId", old, "by", better, "reason", "Nowe dane"), facilitator)
                .thenKinds(DecisionSuperseded.class)
                .when(new UndoMerge(w, merge), facilitator)
                .thenKinds(IdeaMergeUndone.class);
    }

    private DecisionId adopted(IdeaId what) {
        var decision = new DecisionId(uuid());
        given(new DecisionProposed(w, decision, List.of(what), new Text("Zaczynamy")))
                .when(new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, null, null, null), facilitator)
                .thenKinds(DecisionTaken.class);
        return decision;
    }
}
