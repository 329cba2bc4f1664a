package dev.narada.command.voting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.Kind;
import dev.narada.events.voting.DotBudgetRaised;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.Tally;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.voting.VotingPromise;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class VotingTest extends RoomTest {

    private final VotingId voting = new VotingId(uuid());
    private final IdeaId other = new IdeaId(uuid());
    private final ParticipantId dorota = new ParticipantId(uuid());

    private OpenVoting open(IdeaId... ideas) {
        return new OpenVoting(w, voting, null, List.of(ideas), null, null, null);
    }

    private PlaceDots dots(IdeaId on, int number) {
        return new PlaceDots(w, voting, on, number, null, null);
    }

    private DotsPlaced placed(ParticipantId person, IdeaId on, int number) {
        return new DotsPlaced(w, voting, person, new SecretChoice(new SecretChoice.Choice(on, number)));
    }

    private VotingOpened opened(boolean secret) {
        return new VotingOpened(
                w,
                voting,
                first,
                List.of(idea, other),
                5,
                3,
                secret,
                secret ? List.of(VotingPromise.values()) : List.of());
    }

    private RoomTest voting(boolean secret) {
        return roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), ideaBy(bartek, other), checkedIn(anna, first), checkedIn(bartek, first))
                .given(opened(secret));
    }

    @Test
    void a_voting_opens_with_the_rules_of_the_room_and_its_promises() {
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), ideaBy(bartek, other))
                .when(open(idea), facilitator)
                .thenRefused(VotingRefusal.TOO_FEW_IDEAS)
                .when(open(idea, new IdeaId(uuid())), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN)
                .when(open(idea, other), facilitator)
                .thenFacts(opened(true))
                .when(open(idea, other), facilitator)
                .thenUnchanged()
                .when(open(other, idea), facilitator)
                .thenRefused(VotingRefusal.VOTING_EXISTS)
                .when(new OpenVoting(w, new VotingId(uuid()), first, List.of(idea, other), 3, 1, false), facilitator)
                .thenRefused(VotingRefusal.ANOTHER_VOTING_OPEN);
    }

    @Test
    void hidden_and_merged_ideas_are_not_voted_on() {
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), ideaBy(bartek, other), new IdeaHidden(w, other, null))
                .when(open(idea, other), facilitator)
                .thenRefused(IdeaRefusal.IDEA_HIDDEN);
    }

    @Test
    void outside_a_session_nothing_is_voted_on() {
        given(scheduled(), ideaBy(anna), ideaBy(bartek, other))
                .when(open(idea, other), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN);
    }

    @Test
    void dots_are_set_not_added_within_the_budget() {
        voting(true)
                .when(dots(idea, 3), participant(anna))
                .thenFacts(placed(anna, idea, 3))
                .when(dots(idea, 3), participant(anna))
                .thenUnchanged()
                .when(dots(other, 3), participant(anna))
                .thenRefused(VotingRefusal.BUDGET_EXCEEDED)
                .thenTold("left", 2L)
                .when(dots(idea, 4), participant(anna))
                .thenRefused(VotingRefusal.TOO_MANY_DOTS)
                .when(dots(idea, 1), participant(anna))
                .thenFacts(placed(anna, idea, 1))
                .when(dots(other, 3), participant(anna))
                .thenFacts(placed(anna, other, 3))
                .when(dots(new IdeaId(uuid()), 1), participant(anna))
                .thenRefused(VotingRefusal.IDEA_NOT_IN_VOTING);
    }

    @Test
    void only_people_in_the_room_place_dots() {
        voting(true)
                .given(registered(celina, Kind.TABLE, true))
                .when(dots(idea, 1), participant(celina))
                .thenRefused(CommonRefusal.TABLE_IS_NO_PERSON)
                .given(new CheckInUndone(w, bartek, first))
                .when(dots(idea, 1), participant(bartek))
                .thenRefused(CommonRefusal.NOT_CHECKED_IN)
                .given(registered(dorota, Kind.PERSON, false), checkedIn(dorota, first))
                .when(new PlaceDots(w, voting, idea, 1, dorota, Via.PAPER), scribe)
                .thenFacts(placed(dorota, idea, 1))
                .when(dots(idea, 1), scribe)
                .thenRefused(FieldRefusal.FIELD_MISSING);
    }

    @Test
    void the_budget_is_raised_never_lowered() {
        voting(true)
                .when(new RaiseDotBudget(w, voting, 4), facilitator)
                .thenRefused(VotingRefusal.BUDGET_LOWER)
                .when(new RaiseDotBudget(w, voting, 5), facilitator)
                .thenUnchanged()
                .when(new RaiseDotBudget(w, voting, 7), facilitator)
                .thenFacts(new DotBudgetRaised(w, voting, 7));
    }

    @Test
    void after_the_close_only_the_totals_remain() {
        voting(true)
                .given(placed(anna, idea, 3), placed(anna, other, 2), placed(bartek, idea, 1), placed(bartek, idea, 0));
        when(new CloseVoting(w, voting), facilitator)
                .thenFacts(new VotingClosed(w, voting, List.of(new Tally(idea, 3, 1), new Tally(other, 2, 1)), 1, 2));

        assertThat(factsAfter(0))
                .filteredOn(DotsPlaced.class::isInstance)
                .hasSize(4)
                .allMatch(fact -> ((DotsPlaced) fact).choice().made() == null);
        when(new CloseVoting(w, voting), facilitator).thenUnchanged();
        when(dots(idea, 1), participant(anna)).thenRefused(VotingRefusal.VOTING_CLOSED);
    }

    @Test
    void an_open_ballot_keeps_its_choices() {
        voting(false).given(placed(anna, idea, 3));
        when(new CloseVoting(w, voting), facilitator).thenKinds(VotingClosed.class);

        assertThat(factsAfter(0)).contains(placed(anna, idea, 3));
    }

    @Test
    void a_voting_nobody_opened_is_unknown() {
        roomIn(Phase.PRIORITISING)
                .when(dots(idea, 1), participant(anna))
                .thenRefused(VotingRefusal.VOTING_UNKNOWN)
                .when(new CloseVoting(w, voting), facilitator)
                .thenRefused(VotingRefusal.VOTING_UNKNOWN);
    }

    @Test
    void nothing_more_goes_to_what_was_taken_off_the_board_but_it_can_be_taken_back() {
        voting(true)
                .when(dots(idea, 1), participant(anna))
                .thenFacts(placed(anna, idea, 1))
                .given(new IdeaHidden(w, idea, null))
                .when(dots(idea, 2), participant(anna))
                .thenRefused(IdeaRefusal.IDEA_HIDDEN)
                .when(dots(idea, 1), participant(bartek))
                .thenRefused(IdeaRefusal.IDEA_HIDDEN)
                .when(dots(idea, 0), participant(anna))
                .thenFacts(placed(anna, idea, 0));
    }

    @Test
    void whoever_stands_for_a_group_by_now_gets_what_the_group_gets() {
        var member = new IdeaId(uuid());
        var merge = new MergeId(uuid());
        voting(true)
                .given(ideaBy(bartek, member), new IdeasMerged(w, merge, idea, null, List.of(member)))
                .when(dots(member, 1), participant(anna))
                .thenRefused(VotingRefusal.IDEA_NOT_IN_VOTING)
                .given(new IdeaHidden(w, idea, null))
                .when(dots(member, 1), participant(anna))
                .thenFacts(placed(anna, idea, 1));
    }
}
