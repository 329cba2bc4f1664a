package dev.narada.command.undo;

import dev.narada.command.Command;
import dev.narada.command.RoomTest;
import dev.narada.command.Then;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.command.workshop.WorkshopRefusal;
import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.VotingId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.Retention;
import dev.narada.events.workshop.RulesSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A change of rules is taken back where it was made and nowhere else. */
class UndoRulesTest extends RoomTest {

    /** One rule: a command that sets it, another that sets it otherwise, and the fact that sets what was usual before. */
    private record Rule(Command once, Command otherwise, RulesSet usual) {}

    private List<Rule> rules() {
        return List.of(
                new Rule(
                        said("SetRules", "dotBudget", 4),
                        said("SetRules", "dotBudget", 3),
                        new RulesSet(w, 5, null, null, null, null, null, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "dotsPerIdea", 2),
                        said("SetRules", "dotsPerIdea", 1),
                        new RulesSet(w, null, 3, null, null, null, null, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "editWindowSeconds", 60),
                        said("SetRules", "editWindowSeconds", 90),
                        new RulesSet(w, null, null, null, null, null, 300, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "itemsPerPerson", 9),
                        said("SetRules", "itemsPerPerson", 8),
                        new RulesSet(w, null, null, null, null, null, null, null, null, null, 60, null, null)),
                new Rule(
                        said("SetRules", "retention", kept(30)),
                        said("SetRules", "retention", kept(31)),
                        new RulesSet(w, null, null, null, null, null, null, null, null, null, null, kept(90), null)));
    }

    private List<Rule> switches() {
        return List.of(
                new Rule(
                        said("SetRules", "dotsNeedCheckIn", false),
                        said("SetRules", "dotsNeedCheckIn", true),
                        new RulesSet(w, null, null, true, null, null, null, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "endorseOwn", false),
                        said("SetRules", "endorseOwn", true),
                        new RulesSet(w, null, null, null, true, null, null, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "preModeration", true),
                        said("SetRules", "preModeration", false),
                        new RulesSet(w, null, null, null, null, false, null, null, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "namesOnBoard", true),
                        said("SetRules", "namesOnBoard", false),
                        new RulesSet(w, null, null, null, null, null, null, false, null, null, null, null, null)),
                new Rule(
                        said("SetRules", "contributeBetweenSessions", false),
                        said("SetRules", "contributeBetweenSessions", true),
                        new RulesSet(w, null, null, null, null, null, null, null, true, null, null, null, null)),
                new Rule(
                        said("SetRules", "registrationOpen", false),
                        said("SetRules", "registrationOpen", true),
                        new RulesSet(w, null, null, null, null, null, null, null, null, true, null, null, null)));
    }

    private static Retention kept(int days) {
        return new Retention(days, 5);
    }

    private Then undoneAfterAnother(Rule rule) {
        var act = when(rule.once, facilitator).thenKinds(RulesSet.class).told().position();
        when(rule.otherwise, owner).thenKinds(RulesSet.class);
        return when(new Undo(w, act), facilitator);
    }

    @Test
    void every_rule_goes_back_to_what_it_was_and_touches_no_other() {
        given(scheduled());
        for (var each : List.of(rules(), switches())) {
            for (var rule : each) {
                var act = when(rule.once, facilitator)
                        .thenKinds(RulesSet.class)
                        .told()
                        .position();
                when(said("SetRules", "contributeFrom", ContributeFrom.REGISTERED), owner)
                        .when(new Undo(w, act), facilitator)
                        .thenFacts(rule.usual);
            }
        }
    }

    @Test
    void the_same_rule_set_again_has_to_be_taken_back_first() {
        given(scheduled());
        rules().forEach(rule -> undoneAfterAnother(rule).thenRefused(UndoRefusal.LATER_ACT_BUILDS_ON_IT));
    }

    @Test
    void what_somebody_switched_back_meanwhile_is_taken_back_already() {
        given(scheduled());
        switches().forEach(rule -> undoneAfterAnother(rule).thenUnchanged());
    }

    @Test
    void who_may_contribute_goes_back_too() {
        given(scheduled())
                .when(said("SetRules", "contributeFrom", ContributeFrom.REGISTERED), facilitator)
                .thenKinds(RulesSet.class)
                .when(new Undo(w, null), facilitator)
                .thenFacts(new RulesSet(
                        w, null, null, null, null, null, null, null, null, null, null, null, ContributeFrom.JOINED));
    }

    @Test
    void closing_the_lists_is_one_matter_with_the_details_of_the_announcement() {
        given(scheduled());
        var act = when(said("SetRules", "registrationOpen", false), facilitator)
                .told()
                .position();
        given(new DetailsChanged(w, "Inaczej", "", "Koalicja", "Łódź", "Europe/Warsaw", "pl", null, false))
                .when(new Undo(w, act), facilitator)
                .thenRefused(UndoRefusal.LATER_ACT_BUILDS_ON_IT);
    }

    @Test
    void the_budget_goes_back_to_what_somebody_has_just_spent_and_not_below() {
        var voting = new VotingId(uuid());
        roomIn(Phase.PRIORITISING).given(ideaBy(anna));
        var act = when(rule(7), facilitator).thenKinds(RulesSet.class).told().position();
        given(
                new VotingOpened(w, voting, first, List.of(idea), 7, 7, false, List.of()),
                new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, 6))));
        when(new Undo(w, act), facilitator)
                .thenRefused(WorkshopRefusal.BUDGET_SPENT)
                .given(new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, 5))))
                .when(new Undo(w, act), facilitator)
                .thenKinds(RulesSet.class);
    }

    private Command rule(int dots) {
        return said("SetRules", "dotBudget", dots);
    }
}
