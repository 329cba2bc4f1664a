package dev.narada.command.workshop;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.VotingId;
import dev.narada.events.people.Seated;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.AgendaSet;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.Resumed;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.TimerExtended;
import dev.narada.events.workshop.TimerStarted;
import dev.narada.events.workshop.TimerStopped;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningTest extends RoomTest {

    @Test
    void the_door_closes_with_its_meeting() {
        given(scheduled(), opened(first), new DoorOpened(w, first))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 0), new DoorLocked(w, first));
    }

    @Test
    void sessions_are_opened_closed_and_reopened() {
        given(scheduled(), registered(anna))
                .when(new CloseSession(w, first), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .when(new OpenSession(w, first), facilitator)
                .thenFacts(opened(first))
                .when(new OpenSession(w, first), facilitator)
                .thenUnchanged()
                .when(new OpenSession(w, second), facilitator)
                .thenRefused(WorkshopRefusal.ANOTHER_SESSION_OPEN)
                .given(checkedIn(anna, first))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 1))
                .when(new CloseSession(w, first), facilitator)
                .thenUnchanged()
                .when(new ReopenSession(w, first), facilitator)
                .thenFacts(new SessionReopened(w, first))
                .when(new OpenSession(w, new SessionId(uuid())), facilitator)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN);
    }

    @Test
    void a_reopened_session_goes_on_in_the_phase_it_ended_in() {
        roomIn(Phase.IDEAS)
                .given(closed(first), new SessionReopened(w, first))
                .when(new StartPhase(w, first, Phase.IDEAS), facilitator)
                .thenUnchanged();
    }

    @Test
    void phases_start_in_any_order_while_the_session_is_open() {
        given(scheduled())
                .when(new StartPhase(w, first, Phase.NEEDS), facilitator)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .given(opened(first))
                .when(new StartPhase(w, first, Phase.DECIDING), facilitator)
                .thenFacts(phase(first, Phase.DECIDING))
                .when(new StartPhase(w, first, Phase.NEEDS), facilitator)
                .thenFacts(phase(first, Phase.NEEDS));
    }

    @Test
    void once_every_session_was_held_the_door_opens_for_one_that_is_named() {
        given(scheduled(), opened(first), closed(first), opened(second), closed(second))
                .when(new OpenDoor(w, null), facilitator)
                .thenRefused(WorkshopRefusal.ALL_SESSIONS_HELD)
                .when(new OpenDoor(w, second), facilitator)
                .thenFacts(new DoorOpened(w, second));
    }

    @Test
    void the_door_opens_moves_and_locks() {
        given(scheduled())
                .when(new OpenDoor(w, null), facilitator)
                .thenFacts(new DoorOpened(w, first))
                .when(new OpenDoor(w, first), facilitator)
                .thenUnchanged()
                .when(new OpenDoor(w, second), facilitator)
                .thenFacts(new DoorOpened(w, second))
                .when(new RotateCode(w), facilitator)
                .thenFacts(new CodeRotated(w))
                .when(new LockDoor(w, null), facilitator)
                .thenFacts(new DoorLocked(w, second))
                .when(new LockDoor(w, null), facilitator)
                .thenUnchanged();
    }

    @Test
    void the_timer_runs_is_extended_and_stopped() {
        roomIn(Phase.IDEAS);
        var end = CLOCK.instant().plusSeconds(300);
        when(new ExtendTimer(w, first, 60), facilitator).thenRefused(WorkshopRefusal.TIMER_NOT_RUNNING);
        when(new StartTimer(w, first, 300), facilitator).thenFacts(new TimerStarted(w, first, end));
        when(new ExtendTimer(w, first, 60), facilitator).thenFacts(new TimerExtended(w, first, end.plusSeconds(60)));
        when(new StopTimer(w, first), facilitator).thenFacts(new TimerStopped(w, first));
        when(new StopTimer(w, first), facilitator).thenRefused(WorkshopRefusal.TIMER_NOT_RUNNING);
        when(new StartTimer(w, first, 0), facilitator).thenRefused(FieldRefusal.FIELD_OUT_OF_RANGE);
    }

    @Test
    void the_board_pauses_and_resumes() {
        given(scheduled())
                .when(new Resume(w), facilitator)
                .thenUnchanged()
                .when(new Pause(w), facilitator)
                .thenFacts(new Paused(w))
                .when(new Pause(w), facilitator)
                .thenUnchanged()
                .when(new Resume(w), facilitator)
                .thenFacts(new Resumed(w));
    }

    @Test
    void themes_are_added_renamed_and_retired() {
        var third = new ThemeId(uuid());
        given(scheduled())
                .when(new AddTheme(w, third, "Miasto"), facilitator)
                .thenFacts(new ThemeAdded(w, third, "Miasto"))
                .thenTold("created", true)
                .when(new AddTheme(w, third, "Miasto"), facilitator)
                .thenUnchanged()
                .when(new AddTheme(w, third, "Urząd"), facilitator)
                .thenFacts(new ThemeRenamed(w, third, "Urząd"))
                .when(new RenameTheme(w, third, " mieszkańcy"), facilitator)
                .thenRefused(WorkshopRefusal.THEME_NAME_TAKEN)
                .when(new RenameTheme(w, third, "Miasto"), facilitator)
                .thenFacts(new ThemeRenamed(w, third, "Miasto"))
                .when(new RetireTheme(w, third), facilitator)
                .thenFacts(new ThemeRetired(w, third))
                .when(new RetireTheme(w, third), facilitator)
                .thenUnchanged()
                .when(new RenameTheme(w, third, "Inny"), facilitator)
                .thenRefused(CommonRefusal.THEME_RETIRED)
                .when(new RetireTheme(w, new ThemeId(uuid())), facilitator)
                .thenRefused(CommonRefusal.THEME_UNKNOWN);
    }

    @Test
    void the_agenda_and_the_tables_of_a_session_are_set() {
        var items = List.of(new AgendaItem(Phase.NEEDS, "Potrzeby", 30, null));
        var tables = List.of(new Table(new TableId(uuid()), "Stolik 1"));
        given(scheduled())
                .when(new SetAgenda(w, first, items), facilitator)
                .thenFacts(new AgendaSet(w, first, items))
                .when(new SetAgenda(w, first, items), facilitator)
                .thenUnchanged()
                .when(new SetTables(w, first, tables), facilitator)
                .thenFacts(new TablesSet(w, first, tables))
                .when(new SetTables(w, first, tables), facilitator)
                .thenUnchanged()
                .when(new SetAgenda(w, new SessionId(uuid()), items), facilitator)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN);
    }

    @Test
    void no_two_tables_or_themes_have_names_that_look_the_same() {
        var tables = List.of(new Table(new TableId(uuid()), "Stolik"), new Table(new TableId(uuid()), "ＳＴＯＬＩＫ"));
        given(scheduled())
                .when(new SetTables(w, first, tables), facilitator)
                .thenRefused(WorkshopRefusal.TABLE_NAME_TAKEN)
                .when(new AddTheme(w, new ThemeId(uuid()), "Ｍieszkańcy"), facilitator)
                .thenRefused(WorkshopRefusal.THEME_NAME_TAKEN);
    }

    @Test
    void people_sit_down_at_tables_that_are_there() {
        var table = new TableId(uuid());
        roomIn(Phase.NEEDS)
                .when(said("SeatPeople", "tableId", table), participant(anna))
                .thenRefused(CommonRefusal.TABLE_UNKNOWN)
                .given(new TablesSet(w, first, List.of(new Table(table, "Stolik 1"))))
                .when(said("SeatPeople", "tableId", table), participant(anna))
                .thenFacts(new Seated(w, anna, first, table))
                .when(said("SeatPeople", "sessionId", first, "participantId", anna, "tableId", table), facilitator)
                .thenUnchanged()
                .when(
                        said("SeatPeople", "sessionId", first, "participantId", anna, "tableId", table),
                        participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void rules_change_where_something_is_said() {
        var five = new SetRules(w, 5, null, null, null, null, null, null, null, null, null, null, null);
        var three = new SetRules(w, 3, null, null, null, null, null, null, null, null, null, null, null);
        var voting = new VotingId(uuid());
        roomIn(Phase.PRIORITISING)
                .when(five, facilitator)
                .thenUnchanged()
                .when(three, facilitator)
                .thenFacts(new RulesSet(w, 3, null, null, null, null, null, null, null, null, null, null, null))
                .given(
                        new VotingOpened(w, voting, first, List.of(idea), 5, 5, true, List.of()),
                        new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, 4))))
                .when(three, facilitator)
                .thenRefused(WorkshopRefusal.BUDGET_SPENT)
                .when(five, facilitator)
                .thenKinds(RulesSet.class);
    }

    @Test
    void registration_is_closed_by_the_rules_too() {
        var shut = new SetRules(w, null, null, null, null, null, null, null, null, false, null, null, null);
        given(scheduled())
                .when(shut, facilitator)
                .thenKinds(RulesSet.class)
                .when(shut, facilitator)
                .thenUnchanged();
    }

    @Test
    void a_workshop_closes_once_no_session_is_open() {
        roomIn(Phase.CLOSING)
                .when(new CloseWorkshop(w), facilitator)
                .thenRefused(WorkshopRefusal.SESSION_STILL_OPEN)
                .given(closed(first))
                .when(new CloseWorkshop(w), facilitator)
                .thenFacts(new WorkshopClosed(w))
                .when(new CloseWorkshop(w), facilitator)
                .thenUnchanged()
                .when(new OpenDoor(w, second), facilitator)
                .thenRefused(CommonRefusal.WORKSHOP_CLOSED)
                .when(new ReopenWorkshop(w), facilitator)
                .thenFacts(new WorkshopReopened(w))
                .when(new ReopenWorkshop(w), facilitator)
                .thenUnchanged();
    }
}
