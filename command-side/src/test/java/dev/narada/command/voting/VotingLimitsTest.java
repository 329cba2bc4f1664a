package dev.narada.command.voting;

import dev.narada.command.RoomTest;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.SessionId;
import dev.narada.events.Via;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.people.Kind;
import dev.narada.events.voting.DotBudgetRaised;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.Tally;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.voting.VotingPromise;
import dev.narada.events.workshop.RulesSet;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a voting takes and what not: which ideas, which session, whose dots, and how many of them. */
class VotingLimitsTest extends RoomTest {

    private final VotingId voting = new VotingId(uuid());
    private final IdeaId other = new IdeaId(uuid());
    private final ParticipantId dorota = new ParticipantId(uuid());

    private OpenVoting open(SessionId session, Boolean secret) {
        return new OpenVoting(w, voting, session, List.of(idea, other), 4, 2, secret);
    }

    private VotingOpened opened(boolean secret) {
        return new VotingOpened(w, voting, first, List.of(idea, other), 4, 2, secret, List.of());
    }

    private PlaceDots dots(IdeaId on, int number) {
        return new PlaceDots(w, voting, on, number, null, null);
    }

    private DotsPlaced placed(ParticipantId person, IdeaId on, int number) {
        return new DotsPlaced(w, voting, person, new SecretChoice(new SecretChoice.Choice(on, number)));
    }

    private RoomTest ideas() {
        return roomIn(Phase.PRIORITISING).given(ideaBy(anna), ideaBy(bartek, other));
    }

    private RoomTest voting(boolean secret) {
        return ideas().given(checkedIn(anna, first), checkedIn(bartek, first)).given(opened(secret));
    }

    @Test
    void an_open_voting_has_its_own_budget_and_promises_nothing() {
        ideas().when(open(first, false), facilitator)
                .thenFacts(opened(false))
                .when(open(null, false), facilitator)
                .thenUnchanged()
                .when(open(null, null), facilitator)
                .thenRefused(VotingRefusal.VOTING_EXISTS);
    }

    @Test
    void people_choose_in_a_meeting_that_is_open() {
        ideas().when(open(second, false), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .when(open(new SessionId(uuid()), false), facilitator)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN)
                .given(closed(first), opened(second))
                .when(open(null, false), facilitator)
                .thenFacts(new VotingOpened(w, voting, second, List.of(idea, other), 4, 2, false, List.of()));
    }

    @Test
    void people_choose_among_what_stands_on_the_board() {
        ideas().given(new IdeaWithdrawn(w, other))
                .when(open(null, false), facilitator)
                .thenRefused(IdeaRefusal.IDEA_WITHDRAWN, "ideaIds");
    }

    @Test
    void what_went_into_a_group_is_no_choice_by_itself() {
        ideas().given(new IdeasMerged(w, new MergeId(uuid()), idea, null, List.of(other)))
                .when(open(null, false), facilitator)
                .thenRefused(IdeaRefusal.IDEA_MERGED, "ideaIds");
    }

    @Test
    void the_next_voting_opens_once_this_one_is_closed() {
        var next = new VotingId(uuid());
        var open = new OpenVoting(w, next, null, List.of(idea, other), null, null, false);
        voting(false)
                .when(open, facilitator)
                .thenRefused(VotingRefusal.ANOTHER_VOTING_OPEN)
                .when(new CloseVoting(w, voting), facilitator)
                .thenFacts(new VotingClosed(w, voting, List.of(new Tally(idea, 0, 0), new Tally(other, 0, 0)), 0, 2))
                .when(open, facilitator)
                .thenKinds(VotingOpened.class)
                .when(new RaiseDotBudget(w, voting, 6), facilitator)
                .thenRefused(VotingRefusal.VOTING_CLOSED)
                .when(new RaiseDotBudget(w, new VotingId(uuid()), 6), facilitator)
                .thenRefused(VotingRefusal.VOTING_UNKNOWN);
    }

    @Test
    void the_whole_budget_can_be_spent_and_no_dot_more_until_it_is_raised() {
        var third = new IdeaId(uuid());
        ideas().given(
                        ideaBy(anna, third),
                        checkedIn(anna, first),
                        new VotingOpened(w, voting, first, List.of(idea, other, third), 4, 2, false, List.of()))
                .when(dots(idea, 2), participant(anna))
                .thenFacts(placed(anna, idea, 2))
                .when(dots(other, 2), participant(anna))
                .thenFacts(placed(anna, other, 2))
                .when(dots(third, 1), participant(anna))
                .thenRefused(VotingRefusal.BUDGET_EXCEEDED, "dots")
                .thenTold("left", 0L)
                .given(new DotBudgetRaised(w, voting, 5))
                .when(dots(third, 1), participant(anna))
                .thenFacts(placed(anna, third, 1))
                .when(dots(third, 3), participant(anna))
                .thenRefused(VotingRefusal.TOO_MANY_DOTS, "dots")
                .thenTold("most", 2L);
    }

    @Test
    void a_room_may_let_people_choose_who_did_not_check_in() {
        ideas().given(
                        opened(false),
                        new RulesSet(w, null, null, false, null, null, null, null, null, null, null, null, null))
                .when(dots(idea, 1), participant(anna))
                .thenFacts(placed(anna, idea, 1));
    }

    @Test
    void whoever_has_a_phone_chooses_alone() {
        voting(false)
                .when(new PlaceDots(w, voting, idea, 1, anna, Via.PAPER), scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE);
    }

    @Test
    void whoever_writes_down_a_secret_choice_does_not_learn_whether_it_was_made_before() {
        voting(true)
                .given(registered(dorota, Kind.PERSON, false), checkedIn(dorota, first), placed(dorota, idea, 1))
                .when(new PlaceDots(w, voting, idea, 1, dorota, Via.PAPER), scribe)
                .thenFacts(placed(dorota, idea, 1));
    }

    @Test
    void in_an_open_voting_everybody_may_know() {
        voting(false)
                .given(registered(dorota, Kind.PERSON, false), checkedIn(dorota, first), placed(dorota, idea, 1))
                .when(new PlaceDots(w, voting, idea, 1, dorota, Via.PAPER), scribe)
                .thenUnchanged();
    }

    @Test
    void the_totals_count_dots_and_people_idea_by_idea() {
        voting(false)
                .given(placed(anna, idea, 2), placed(bartek, idea, 1), placed(bartek, other, 2))
                .when(new CloseVoting(w, voting), facilitator)
                .thenFacts(new VotingClosed(w, voting, List.of(new Tally(idea, 3, 2), new Tally(other, 2, 1)), 2, 2));
    }

    @Test
    void whoever_stands_for_a_group_stands_for_the_choice_that_the_group_was() {
        var member = new IdeaId(uuid());
        voting(false)
                .given(ideaBy(anna, member), new IdeasMerged(w, new MergeId(uuid()), other, null, List.of(member)))
                .given(new IdeaHidden(w, other, null))
                .when(dots(member, 1), participant(anna))
                .thenFacts(placed(anna, other, 1));
    }

    @Test
    void a_secret_voting_that_is_asked_for_promises_what_it_keeps() {
        ideas().when(open(null, true), facilitator)
                .thenFacts(new VotingOpened(
                        w, voting, first, List.of(idea, other), 4, 2, true, List.of(VotingPromise.values())));
    }
}
