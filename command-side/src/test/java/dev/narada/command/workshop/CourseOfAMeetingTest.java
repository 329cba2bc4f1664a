package dev.narada.command.workshop;

import dev.narada.command.Command;
import dev.narada.command.CommonRefusal;
import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.voting.CloseVoting;
import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.VotingId;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.AgendaSet;
import dev.narada.events.workshop.ContributeFrom;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Retention;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import dev.narada.events.workshop.TimerExtended;
import dev.narada.events.workshop.TimerStarted;
import dev.narada.events.workshop.TimerStopped;
import dev.narada.events.workshop.WorkshopScheduled;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The clock, the door, the tables and the rules while people meet. */
class CourseOfAMeetingTest extends RoomTest {

    private final VotingId voting = new VotingId(uuid());

    private SetRules budget(int dots) {
        return new SetRules(w, dots, null, null, null, null, null, null, null, null, null, null, null);
    }

    private VotingOpened voting() {
        return new VotingOpened(w, voting, first, List.of(idea), 5, 5, false, List.of());
    }

    private DotsPlaced placed(int dots) {
        return new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, dots)));
    }

    @Test
    void a_clock_that_ran_out_goes_on_from_now() {
        roomIn(Phase.NEEDS).when(new StartTimer(w, first, 60), facilitator).thenKinds(TimerStarted.class);
        later(Duration.ofSeconds(60));
        var end = CLOCK.instant();
        when(new ExtendTimer(w, first, 30), facilitator).thenFacts(new TimerExtended(w, first, end.plusSeconds(30)));
        later(Duration.ofSeconds(90));
        when(new ExtendTimer(w, first, 30), facilitator)
                .thenFacts(new TimerExtended(w, first, CLOCK.instant().plusSeconds(30)))
                .when(new StopTimer(w, first), facilitator)
                .thenFacts(new TimerStopped(w, first));
    }

    @Test
    void a_clock_ends_with_its_phase_and_with_its_meeting() {
        roomIn(Phase.NEEDS)
                .when(new StartTimer(w, first, 60), facilitator)
                .thenKinds(TimerStarted.class)
                .given(phase(first, Phase.IDEAS))
                .when(new StopTimer(w, first), facilitator)
                .thenRefused(WorkshopRefusal.TIMER_NOT_RUNNING)
                .when(new StartTimer(w, first, 60), facilitator)
                .thenKinds(TimerStarted.class)
                .given(closed(first))
                .when(new ExtendTimer(w, first, 60), facilitator)
                .thenRefused(WorkshopRefusal.TIMER_NOT_RUNNING)
                .when(new StartTimer(w, first, 60), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN);
    }

    @Test
    void there_is_no_clock_phase_or_table_in_a_meeting_that_is_not_there() {
        var nowhere = new SessionId(uuid());
        given(scheduled());
        for (var command : List.<Command>of(
                new StartTimer(w, nowhere, 60),
                new ExtendTimer(w, nowhere, 60),
                new StopTimer(w, nowhere),
                new StartPhase(w, nowhere, Phase.NEEDS),
                new SetTables(w, nowhere, List.of()),
                new CloseSession(w, nowhere),
                new OpenDoor(w, nowhere))) {
            when(command, facilitator).thenRefused(CommonRefusal.SESSION_UNKNOWN);
        }
    }

    @Test
    void the_door_opens_for_the_meeting_with_the_least_number_that_was_not_held() {
        var announced = scheduled();
        var turned = announced.sessions().reversed();
        given(new WorkshopScheduled(
                        w, "Cykl", "", "Koalicja", "", "Europe/Warsaw", "pl", null, true, turned, List.of()))
                .when(new OpenDoor(w, null), facilitator)
                .thenFacts(new DoorOpened(w, first))
                .given(opened(second))
                .when(new OpenDoor(w, null), facilitator)
                .thenFacts(new DoorOpened(w, second))
                .given(closed(second), new SessionOpened(w, first), closed(first))
                .when(new OpenDoor(w, null), facilitator)
                .thenRefused(WorkshopRefusal.ALL_SESSIONS_HELD);
    }

    @Test
    void the_door_of_another_meeting_stays_open_when_one_ends() {
        given(scheduled(), opened(first), new DoorOpened(w, second))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 0));
    }

    @Test
    void an_agenda_has_forty_items_and_each_its_minutes() {
        var item = new AgendaItem(Phase.NEEDS, "Potrzeby", 600, "Co nas boli");
        given(scheduled())
                .when(new SetAgenda(w, first, Collections.nCopies(41, item)), facilitator)
                .thenRefused(FieldRefusal.FIELD_INVALID, "items")
                .when(new SetAgenda(w, first, Collections.nCopies(40, item)), facilitator)
                .thenKinds(AgendaSet.class)
                .when(new SetAgenda(w, first, List.of(new AgendaItem(Phase.NEEDS, "Potrzeby", 601, null))), facilitator)
                .thenRefused(FieldRefusal.FIELD_OUT_OF_RANGE, "items")
                .when(new SetAgenda(w, first, List.of()), facilitator)
                .thenFacts(new AgendaSet(w, first, List.of()));
    }

    @Test
    void the_tables_of_one_meeting_are_not_those_of_another() {
        var tables = List.of(new Table(new TableId(uuid()), "Stolik 1"), new Table(new TableId(uuid()), "Stolik 2"));
        given(scheduled(), new TablesSet(w, first, tables))
                .when(new SetTables(w, second, tables), facilitator)
                .thenFacts(new TablesSet(w, second, tables))
                .when(new SetTables(w, first, tables), facilitator)
                .thenUnchanged()
                .when(new SetTables(w, first, List.of(tables.getFirst(), tables.getFirst())), facilitator)
                .thenRefused(FieldRefusal.FIELD_INVALID, "tables");
    }

    @Test
    void nobody_has_more_dots_than_the_budget_while_people_choose() {
        roomIn(Phase.PRIORITISING)
                .given(ideaBy(anna), voting(), placed(4))
                .when(budget(3), facilitator)
                .thenRefused(WorkshopRefusal.BUDGET_SPENT, "dotBudget")
                .when(budget(4), facilitator)
                .thenKinds(RulesSet.class)
                .given(placed(2))
                .when(budget(2), facilitator)
                .thenKinds(RulesSet.class)
                .given(placed(5), new VotingClosed(w, voting, List.of(), 0, 0))
                .when(budget(1), facilitator)
                .thenKinds(RulesSet.class);
    }

    @Test
    void choices_that_nobody_can_read_any_more_count_for_nothing() {
        var next = new VotingOpened(w, new VotingId(uuid()), first, List.of(idea), 5, 5, true, List.of());
        roomIn(Phase.PRIORITISING)
                .given(
                        ideaBy(anna),
                        new VotingOpened(w, voting, first, List.of(idea), 5, 5, true, List.of()),
                        placed(4))
                .when(new CloseVoting(w, voting), facilitator)
                .thenKinds(VotingClosed.class)
                .given(next)
                .when(budget(1), facilitator)
                .thenKinds(RulesSet.class);
    }

    @Test
    void every_rule_is_set_by_itself_and_to_what_it_is_not_yet() {
        given(scheduled());
        for (var rule : List.of(
                budget(4),
                new SetRules(w, null, 2, null, null, null, null, null, null, null, null, null, null),
                new SetRules(w, null, null, false, null, null, null, null, null, null, null, null, null),
                new SetRules(w, null, null, null, false, null, null, null, null, null, null, null, null),
                new SetRules(w, null, null, null, null, true, null, null, null, null, null, null, null),
                new SetRules(w, null, null, null, null, null, 60, null, null, null, null, null, null),
                new SetRules(w, null, null, null, null, null, null, true, null, null, null, null, null),
                new SetRules(w, null, null, null, null, null, null, null, false, null, null, null, null),
                new SetRules(w, null, null, null, null, null, null, null, null, false, null, null, null),
                new SetRules(w, null, null, null, null, null, null, null, null, null, 9, null, null),
                new SetRules(w, null, null, null, null, null, null, null, null, null, null, kept(), null),
                new SetRules(w, null, null, null, null, null, null, null, null, null, null, null, anybody()))) {
            when(rule, facilitator).thenKinds(RulesSet.class);
            when(rule, facilitator).thenUnchanged();
        }
        when(new SetRules(w, 4, 2, false, false, true, 60, true, false, false, 9, kept(), anybody()), facilitator)
                .thenUnchanged();
    }

    private static Retention kept() {
        return new Retention(30, 1);
    }

    private static ContributeFrom anybody() {
        return ContributeFrom.REGISTERED;
    }
}
