package dev.narada.query.board;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.MergeId;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.VotingId;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import dev.narada.events.voting.Tally;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.mine.Mine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nobody's words go because of somebody else's: a group whose head leaves the board is stood for by its oldest member. */
class HeadTest {

    private static final MergeId MERGE = new MergeId(id(700));
    private static final MergeId OUTER = new MergeId(id(701));
    private static final IdeaId GROUP = new IdeaId(MERGE.value());
    private static final DecisionId DECISION = new DecisionId(id(801));
    private static final DecisionId LATER = new DecisionId(id(802));

    /** No command leads there, but whoever reads a record must not go round in circles for ever. */
    @Test
    void a_record_in_which_two_stand_in_each_other_is_shown_all_the_same() {
        var record = three().then(
                        merged(MERGE, null, "Razem", ideaId(1), ideaId(2)),
                        new IdeaMergeUndone(W, MERGE, null, List.of(ideaId(1))),
                        merged(MERGE, null, "Razem", ideaId(3)),
                        merged(OUTER, ideaId(2), null, GROUP),
                        new IdeaHidden(W, GROUP, null),
                        new IdeaHidden(W, ideaId(2), null));

        assertThat(ids(record)).contains(ideaId(3));
    }

    @Test
    void the_oldest_visible_member_takes_over_and_gives_the_place_back() {
        var record = three().then(merged(MERGE, ideaId(1), null, ideaId(3), ideaId(2)), withdrawn(1));

        assertThat(ids(record)).containsExactly(ideaId(2), ideaId(3));
        assertThat(card(record, 2).mergedInto()).isNull();
        assertThat(card(record, 2).members()).containsExactly(ideaId(3));
        assertThat(card(record, 3).mergedInto()).isEqualTo(ideaId(2));

        record.then(new IdeaHidden(W, ideaId(2), null));

        assertThat(ids(record)).containsExactly(ideaId(3));
        assertThat(card(record, 3).mergedInto()).isNull();

        record.then(new IdeaRestored(W, ideaId(2)), new IdeaRestored(W, ideaId(1)));

        assertThat(card(record, 1).members()).containsExactly(ideaId(3), ideaId(2));
        assertThat(card(record, 2).mergedInto()).isEqualTo(ideaId(1));
    }

    @Test
    void facilitators_see_the_hidden_head_among_the_members() {
        var record = three().then(merged(MERGE, ideaId(1), null, ideaId(2), ideaId(3)), withdrawn(1));

        var ideas = Board.of(record.room(), Audience.FACILITATOR, null).ideas();

        assertThat(ideas.get(0).mergedInto()).isEqualTo(ideaId(2));
        assertThat(ideas.get(1).members()).containsExactly(ideaId(1), ideaId(3));
    }

    @Test
    void a_group_in_a_group_stays_one() {
        var record = three().then(idea(4, "D", OLA))
                .then(merged(MERGE, ideaId(2), null, ideaId(3)), merged(OUTER, ideaId(4), null, ideaId(2), ideaId(1)))
                .then(withdrawn(2));

        assertThat(card(record, 4).members()).containsExactly(ideaId(3), ideaId(1));
        assertThat(card(record, 3).mergedInto()).isEqualTo(ideaId(4));

        record.then(withdrawn(4));

        assertThat(card(record, 1).mergedInto()).isNull();
        assertThat(card(record, 1).members()).containsExactly(ideaId(3));
    }

    @Test
    void a_title_that_is_taken_off_the_board_takes_nobody_with_it() {
        var record = three().then(merged(MERGE, null, "Razem", ideaId(2), ideaId(3)), new IdeaHidden(W, GROUP, null));

        assertThat(card(record, 2).mergedInto()).isNull();
        assertThat(card(record, 3).mergedInto()).isEqualTo(ideaId(2));
        assertThat(ids(record)).doesNotContain(GROUP);
    }

    @Test
    void a_title_goes_with_the_last_of_what_it_is_the_title_of_and_comes_back_with_the_first() {
        var record = three().then(merged(MERGE, null, "Razem", ideaId(2), ideaId(3)), withdrawn(2));
        assertThat(ids(record)).containsExactly(ideaId(1), ideaId(3), GROUP);

        record.then(new IdeaHidden(W, ideaId(3), null));

        assertThat(ids(record)).containsExactly(ideaId(1));
        assertThat(leads(record)).as("who can take it apart").contains(GROUP);

        record.then(new IdeaRestored(W, ideaId(3)));

        assertThat(ids(record)).containsExactly(ideaId(1), ideaId(3), GROUP);
    }

    @Test
    void a_title_above_titles_with_nothing_to_be_seen_goes_as_well() {
        var record = three().then(merged(MERGE, null, "Razem", ideaId(2), ideaId(3)))
                .then(merged(OUTER, null, "Wszystko", GROUP, ideaId(1)))
                .then(withdrawn(1), withdrawn(2), withdrawn(3));

        assertThat(ids(record)).isEmpty();
    }

    @Test
    void a_group_keeps_the_support_of_what_is_seen_and_what_was_given_to_the_group() {
        var record = three().then(
                        endorsed(1, TABLE),
                        endorsed(2, OLA),
                        new IdeaRoomSupportCounted(W, ideaId(1), 9),
                        merged(MERGE, ideaId(1), null, ideaId(2), ideaId(3)),
                        endorsed(1, ALA));
        assertThat(card(record, 1).endorsements()).isEqualTo(3);

        record.then(withdrawn(1));

        assertThat(card(record, 2).endorsements()).isEqualTo(2);
        assertThat(card(record, 2).roomSupport()).isZero();

        record.then(new IdeaRoomSupportCounted(W, ideaId(2), 4), endorsed(2, TABLE), withdrawn(2));

        assertThat(card(record, 3).endorsements()).isEqualTo(2);
        assertThat(card(record, 3).roomSupport()).isEqualTo(4);
    }

    @Test
    void whoever_supports_a_group_supports_whoever_stands_for_it() {
        var record = three().then(merged(MERGE, ideaId(1), null, ideaId(2)), endorsed(1, ALA), withdrawn(1));

        var mine = Objects.requireNonNull(Mine.of(record.room(), ALA, Language.PL));

        assertThat(mine.endorsed().ideas()).contains(ideaId(2));
    }

    @Test
    void votings_decisions_and_actions_speak_of_whoever_stands_for_the_group() {
        var voting = new VotingId(id(900));
        var record = three().then(
                        merged(MERGE, ideaId(1), null, ideaId(2)),
                        new VotingOpened(W, voting, FIRST, List.of(ideaId(1), ideaId(3)), 5, 3, true, List.of()),
                        withdrawn(1),
                        new VotingClosed(
                                W, voting, List.of(new Tally(ideaId(1), 9, 3), new Tally(ideaId(3), 0, 0)), 3, 3),
                        adopted(DECISION, ideaId(1))[0],
                        adopted(DECISION, ideaId(1))[1],
                        action(DECISION));

        var board = Board.of(record.room(), Audience.PUBLIC, null);

        assertThat(Objects.requireNonNull(board.voting()).ideaIds()).containsExactly(ideaId(2), ideaId(3));
        assertThat(board.voting().tally()).extracting(Tally::ideaId).containsExactly(ideaId(2), ideaId(3));
        assertThat(card(record, 2).dots()).isEqualTo(9);
        assertThat(card(record, 2).state()).isEqualTo(ItemOutcome.Kind.ADOPTED);
        assertThat(board.decisions().getFirst().ideaIds()).containsExactly(ideaId(2));
        assertThat(origin(record).ideaIds()).containsExactly(ideaId(2));
    }

    @Test
    void the_chain_behind_an_action_survives_that_its_group_falls_apart() {
        var record = three().then(merged(MERGE, null, "Razem", ideaId(1), ideaId(2)))
                .then(new ActionAdopted(
                        W,
                        new ActionId(id(850)),
                        null,
                        List.of(GROUP),
                        new Text("Lokal"),
                        Track.CITY,
                        null,
                        null,
                        null,
                        null))
                .then(new IdeaMergeUndone(W, MERGE, null, List.of(ideaId(1), ideaId(2))));

        assertThat(origin(record).ideaIds()).containsExactly(ideaId(1), ideaId(2));
        assertThat(Plan.of(record.room(), Audience.PUBLIC)
                        .actions()
                        .getFirst()
                        .card()
                        .ideaIds())
                .containsExactly(ideaId(1), ideaId(2));
    }

    @Test
    void the_plan_marks_what_came_from_a_decision_that_was_replaced() {
        var last = new DecisionId(id(803));
        var record = three().then(adopted(DECISION, ideaId(1)))
                .then(adopted(LATER, ideaId(1)))
                .then(adopted(last, ideaId(1)))
                .then(action(DECISION));
        assertThat(marked(record)).isNull();

        record.then(new DecisionSuperseded(W, DECISION, LATER, new Text("Nowe dane")));
        assertThat(marked(record)).isEqualTo(LATER);

        record.then(new DecisionSuperseded(W, LATER, last, new Text("Jeszcze nowsze")));
        assertThat(marked(record)).isEqualTo(last);
    }

    private static @Nullable DecisionId marked(Record record) {
        return Plan.of(record.room(), Audience.PUBLIC)
                .actions()
                .getFirst()
                .card()
                .decisionSupersededBy();
    }

    private static PlannedAction.Source origin(Record record) {
        return Plan.of(record.room(), Audience.PUBLIC).actions().getFirst().origin();
    }

    private static Record three() {
        return begun().then(idea(1, "A", ALA), idea(2, "B", OLA), idea(3, "C", ALA));
    }

    private static IdeaWithdrawn withdrawn(int idea) {
        return new IdeaWithdrawn(W, ideaId(idea));
    }

    private static IdeasMerged merged(MergeId id, @Nullable IdeaId into, @Nullable String title, IdeaId... ideas) {
        return new IdeasMerged(W, id, into, title == null ? null : new Text(title), List.of(ideas));
    }

    private static Fact[] adopted(DecisionId id, IdeaId idea) {
        return new Fact[] {
            new DecisionProposed(W, id, List.of(idea), new Text("Robimy")),
            new DecisionTaken(
                    W, id, DecisionOutcome.ADOPTED, Mandate.ROOM, List.of(idea), List.of(), null, FIRST, 2, 2, 0, null)
        };
    }

    private static ActionAdopted action(DecisionId decision) {
        return new ActionAdopted(
                W, new ActionId(id(850)), decision, List.of(), new Text("Lokal"), Track.CITY, null, null, null, null);
    }

    private static List<IdeaId> ids(Record record) {
        return Board.of(record.room(), Audience.PUBLIC, null).ideas().stream()
                .map(IdeaCard::ideaId)
                .toList();
    }

    private static List<IdeaId> leads(Record record) {
        return Board.of(record.room(), Audience.FACILITATOR, null).ideas().stream()
                .map(IdeaCard::ideaId)
                .toList();
    }

    private static IdeaCard card(Record record, int n) {
        return Board.of(record.room(), Audience.PUBLIC, null).ideas().stream()
                .filter(each -> each.ideaId().equals(ideaId(n)))
                .findFirst()
                .orElseThrow();
    }
}
