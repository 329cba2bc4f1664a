package dev.narada.query.board;

import static dev.narada.query.Lodz.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.events.*;
import dev.narada.events.SecretChoice.Choice;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.plan.*;
import dev.narada.events.voting.*;
import dev.narada.http.Language;
import dev.narada.query.Audience;
import dev.narada.query.Record;
import dev.narada.query.history.History;
import dev.narada.query.items.ItemOutcome;
import dev.narada.query.json.Json;
import dev.narada.query.mine.Mine;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final VotingId VOTING = new VotingId(id(800));
    private static final DecisionId DECISION = new DecisionId(id(801));
    private static final ActionId ACTION = new ActionId(id(802));

    @Test
    void while_a_voting_is_secret_only_the_voters_are_counted() {
        var record = voting(true).then(dots(ALA, 1, 3), dots(OLA, 2, 1), dots(OLA, 1, 2));

        for (var audience : Audience.values()) {
            var voting = Board.of(record.room(), audience, null).voting();
            assertThat(voting.voters()).isEqualTo(2);
            assertThat(voting.tally()).isNull();
        }
    }

    @Test
    void the_tally_is_there_once_the_voting_is_closed() {
        var record = voting(true)
                .then(dots(ALA, 1, 3), new VotingClosed(W, VOTING, List.of(new Tally(ideaId(1), 3, 1)), 1, 2));

        var board = Board.of(record.room(), Audience.PUBLIC, null);

        assertThat(board.voting().tally()).containsExactly(new Tally(ideaId(1), 3, 1));
        assertThat(board.ideas().getFirst().dots()).isEqualTo(3);
        assertThat(board.ideas().get(1).dots()).isNull();
    }

    @Test
    void an_open_voting_that_is_not_secret_shows_its_tally() {
        var record = voting(false).then(dots(ALA, 1, 3), dots(OLA, 1, 1));

        assertThat(Board.of(record.room(), Audience.PUBLIC, null).voting().tally())
                .contains(new Tally(ideaId(1), 4, 2));
    }

    @Test
    void own_dots_are_mine_to_know_while_the_voting_is_open() {
        var record = voting(true).then(dots(ALA, 1, 3), dots(ALA, 1, 2));

        var mine = Mine.of(record.room(), ALA, Language.PL);

        assertThat(mine.dots()).containsEntry(ideaId(1).toString(), 2);
        assertThat(mine.dotsLeft()).isEqualTo(3);
        assertThat(Mine.of(record.room(), OLA, Language.PL).dotsLeft()).isEqualTo(5);

        record.then(new VotingClosed(W, VOTING, List.of(), 1, 2));

        assertThat(Mine.of(record.room(), ALA, Language.PL).dots()).isNull();
    }

    @Test
    void an_adopted_decision_adopts_its_ideas_and_rests_those_set_aside() {
        var board = Board.of(decided().room(), Audience.PUBLIC, null);

        assertThat(board.ideas())
                .extracting(IdeaCard::state)
                .containsExactly(ItemOutcome.Kind.ADOPTED, ItemOutcome.Kind.PARKED);
        assertThat(board.decisions().getFirst().presentCount()).isEqualTo(12);
        assertThat(board.decisions().getFirst().presentAtAllSessions()).isZero();
        assertThat(board.decisions().getFirst().sessionNumber()).isEqualTo(1);
    }

    @Test
    void a_superseded_decision_opens_its_ideas_again() {
        var record = decided()
                .then(
                        new DecisionProposed(W, new DecisionId(id(803)), List.of(ideaId(2)), new Text("Inaczej")),
                        new DecisionSuperseded(W, DECISION, new DecisionId(id(803)), new Text("pomyłka")));

        var board = Board.of(record.room(), Audience.PUBLIC, null);

        assertThat(board.ideas().getFirst().state()).isEqualTo(ItemOutcome.Kind.OPEN);
        assertThat(board.decisions().getFirst().supersededBy()).isEqualTo(new DecisionId(id(803)));
    }

    @Test
    void an_idea_that_was_dropped_goes_on_when_it_is_carried_over() {
        var record = begun().then(idea(1, "A", ALA), new IdeaDropped(W, ideaId(1), SECOND, null));
        assertThat(Board.of(record.room(), Audience.PUBLIC, null)
                        .ideas()
                        .getFirst()
                        .state())
                .isEqualTo(ItemOutcome.Kind.DROPPED);

        record.then(new IdeaCarriedOver(W, ideaId(1), SECOND));

        var carried = Board.of(record.room(), Audience.PUBLIC, null).ideas().getFirst();
        assertThat(carried.state()).isEqualTo(ItemOutcome.Kind.OPEN);
        assertThat(carried.carriedTo()).isEqualTo(SECOND);
    }

    @Test
    void the_public_reads_an_owners_name_once_the_plan_that_names_them_is_published() {
        var record = decided().then(adopted());
        assertThat(Json.text(Plan.of(record.room(), Audience.PUBLIC))).doesNotContain("Jan Kowal");

        record.then(new PlanPublished(W, 1, 10));
        assertThat(Json.text(Plan.of(record.room(), Audience.PUBLIC))).contains("Jan Kowal", "\"version\":1");

        record.then(new OwnerAssigned(W, ACTION, new Text("Ewa Nowak"), null, null));
        assertThat(Json.text(Plan.of(record.room(), Audience.PUBLIC))).doesNotContain("Ewa Nowak");
        assertThat(Json.text(Plan.of(record.room(), Audience.FACILITATOR))).contains("Ewa Nowak");
    }

    @Test
    void who_was_replaced_before_the_plan_was_published_is_named_to_nobody_outside() {
        var record = decided()
                .then(
                        adopted(),
                        new OwnerAssigned(W, ACTION, new Text("Ewa Nowak"), null, null),
                        new PlanPublished(W, 1, 10));

        var told = History.of(
                record.events(), record.room(), Audience.PUBLIC, Language.PL, new History.Page(0, 100, null));

        assertThat(Json.text(told)).contains("Ewa Nowak").doesNotContain("Jan Kowal");
    }

    @Test
    void an_action_knows_the_way_it_came() {
        var origin = Plan.of(decided().then(adopted()).room(), Audience.PUBLIC)
                .actions()
                .getFirst()
                .origin();

        assertThat(origin.decisionId()).isEqualTo(DECISION);
        assertThat(origin.ideaIds()).containsExactly(ideaId(1));
        assertThat(origin.needIds()).containsExactly(needId(1));
        assertThat(origin.sessionNumber()).isEqualTo(1);
    }

    @Test
    void a_dropped_action_is_only_the_facilitators_to_see() {
        var record = decided().then(adopted(), new ActionDropped(W, ACTION, new Text("brak osób")));

        assertThat(Plan.of(record.room(), Audience.PUBLIC).actions()).isEmpty();
        assertThat(Plan.of(record.room(), Audience.FACILITATOR)
                        .actions()
                        .getFirst()
                        .card()
                        .dropped())
                .isTrue();

        record.then(new ActionRestored(W, ACTION));

        assertThat(Plan.of(record.room(), Audience.PUBLIC).actions()).hasSize(1);
    }

    @Test
    void the_author_of_an_idea_is_told_that_it_became_an_action() {
        var record = decided().then(adopted());

        assertThat(Mine.of(record.room(), ALA, Language.PL).news())
                .extracting(Mine.Told::text)
                .contains("Z Twojego pomysłu „A” powstało działanie nr 1.");
        assertThat(Mine.of(record.room(), ALA, Language.EN).news())
                .extracting(Mine.Told::text)
                .contains("Your idea “A” became action 1.");
    }

    private static Record voting(boolean secret) {
        return begun().then(
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        new VotingOpened(W, VOTING, FIRST, List.of(ideaId(1), ideaId(2)), 5, 3, secret, List.of()));
    }

    private static DotsPlaced dots(ParticipantId who, int idea, int dots) {
        return new DotsPlaced(W, VOTING, who, new SecretChoice(new Choice(ideaId(idea), dots)));
    }

    private static Record decided() {
        return begun().then(
                        need(1, "Szkolenia", OLA),
                        idea(1, "A", ALA),
                        idea(2, "B", OLA),
                        new DecisionProposed(W, DECISION, List.of(ideaId(1)), new Text("Robimy A")),
                        new DecisionTaken(
                                W,
                                DECISION,
                                DecisionOutcome.ADOPTED,
                                Mandate.ROOM,
                                List.of(ideaId(1)),
                                List.of(ideaId(2)),
                                null,
                                FIRST,
                                12,
                                0,
                                0,
                                null));
    }

    private static ActionAdopted adopted() {
        return new ActionAdopted(
                W,
                ACTION,
                DECISION,
                List.of(),
                new Text("Uruchomić A"),
                Track.COORDINATORS,
                new Text("Jan Kowal"),
                null,
                java.time.LocalDate.of(2021, 12, 1),
                null);
    }
}
