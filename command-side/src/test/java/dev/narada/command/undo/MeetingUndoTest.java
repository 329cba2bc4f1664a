package dev.narada.command.undo;

import static dev.narada.command.compensation.UndoRefusal.CANNOT_BE_UNDONE;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;
import static dev.narada.command.workshop.WorkshopRefusal.ANOTHER_SESSION_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.BUDGET_SPENT;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_STILL_OPEN;
import static dev.narada.command.workshop.WorkshopRefusal.THEME_NAME_TAKEN;

import dev.narada.events.Phase;
import dev.narada.events.SecretChoice;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.ThemeId;
import dev.narada.events.VotingId;
import dev.narada.events.people.Seated;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.*;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MeetingUndoTest extends UndoStories {

    private final ThemeId third = new ThemeId(uuid());
    private final SessionId extra = new SessionId(uuid());
    private final Table table = new Table(new TableId(uuid()), "Stolik 1");

    @TestFactory
    Stream<DynamicTest> an_act_about_the_meetings_is_taken_back() {
        return each(MeetingUndoTest::new);
    }

    @Override
    List<Story> stories() {
        return Stream.of(announcement(), themes(), course(), rules())
                .flatMap(List::stream)
                .toList();
    }

    private List<Story> announcement() {
        var starts = Instant.parse("2021-11-24T13:00:00Z");
        var ends = Instant.parse("2021-11-24T16:00:00Z");
        var added = new SessionAdded(w, extra, 3, starts, ends, null);
        var old = session(second, 2, "2021-11-17");
        var moved = new SessionRescheduled(w, second, starts, ends, "Biblioteka", null);
        var movedBack = new SessionRescheduled(w, second, old.startsAt(), old.endsAt(), null, null);
        var details = new DetailsChanged(w, "Inaczej", "", "Koalicja", "Łódź", "Europe/Warsaw", "pl", 20, true);
        var former =
                new DetailsChanged(w, "Wolontariat w Łodzi", "", "Koalicja", "Łódź", "Europe/Warsaw", "pl", null, true);
        return List.of(
                Story.of("announced details go back to what they were", details).isTakenBackBy(former),
                Story.of("details that were changed again stay", details)
                        .then(new DetailsChanged(w, "Jeszcze", "", "", "", "Europe/Warsaw", "pl", 20, true))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("a meeting that was added is called off", added)
                        .isTakenBackBy(new SessionCancelled(w, extra, null)),
                Story.of("a meeting that was opened since is not called off", added)
                        .then(closed(first), opened(extra))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("a meeting that was called off is planned again", new SessionCancelled(w, second, null))
                        .isTakenBackBy(new SessionAdded(w, second, 2, old.startsAt(), old.endsAt(), null)),
                Story.of("unless another one has its hours", new SessionCancelled(w, second, null))
                        .then(new SessionAdded(w, extra, 3, old.startsAt(), old.endsAt(), null))
                        .isRefusedAs(SESSIONS_OVERLAP),
                Story.of("a meeting that was moved moves back", moved).isTakenBackBy(movedBack),
                Story.of("moving back twice changes nothing", moved)
                        .then(movedBack)
                        .isTakenBackAlready(),
                Story.of("the announcement itself stays", scheduled()).isRefusedAs(CANNOT_BE_UNDONE));
    }

    private List<Story> themes() {
        return List.of(
                Story.of("a new theme is retired", new ThemeAdded(w, third, "Miasto"))
                        .isTakenBackBy(new ThemeRetired(w, third)),
                Story.of("a retired theme comes back under its name", new ThemeRetired(w, theme))
                        .after(new ThemeRenamed(w, theme, "Ludzie"))
                        .isTakenBackBy(new ThemeAdded(w, theme, "Ludzie")),
                Story.of("unless another one has the name", new ThemeRetired(w, theme))
                        .then(new ThemeAdded(w, third, "mieszkańcy"))
                        .isRefusedAs(THEME_NAME_TAKEN),
                Story.of("a renamed theme has its old name", new ThemeRenamed(w, theme, "Ludzie"))
                        .isTakenBackBy(new ThemeRenamed(w, theme, "Mieszkańcy")));
    }

    private List<Story> course() {
        var now = Instant.parse("2021-11-10T14:00:00Z");
        var started = new TimerStarted(w, first, now);
        var agenda = new AgendaSet(w, first, List.of(new AgendaItem(Phase.INPUT, "Wstęp", 10, null)));
        var tables = new TablesSet(w, first, List.of(table));
        return List.of(
                Story.of("a phase goes back to the one before", phase(first, Phase.DECIDING))
                        .isTakenBackBy(phase(first, Phase.IDEAS)),
                Story.of("unless the room has moved on", phase(first, Phase.DECIDING))
                        .then(phase(first, Phase.PLANNING))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("or came back to it", phase(first, Phase.DECIDING))
                        .then(phase(first, Phase.PLANNING), phase(first, Phase.DECIDING))
                        .isTakenBackBy(phase(first, Phase.IDEAS)),
                Story.of("a session that was closed goes on", closed(first))
                        .isTakenBackBy(new SessionReopened(w, first)),
                Story.of("unless another one is open", closed(first))
                        .then(opened(second))
                        .isRefusedAs(ANOTHER_SESSION_OPEN),
                Story.of("nor when it goes on already", closed(first))
                        .then(new SessionReopened(w, first))
                        .isTakenBackAlready(),
                Story.of("an opened session is closed with those who came", opened(second))
                        .after(closed(first), checkedIn(anna, second))
                        .isTakenBackBy(new SessionClosed(w, second, 1)),
                Story.of("a reopened session is closed again", new SessionReopened(w, first))
                        .after(closed(first))
                        .isTakenBackBy(new SessionClosed(w, first, 0)),
                Story.of("a pause ends", new Paused(w)).isTakenBackBy(new Resumed(w)),
                Story.of("and comes back", new Resumed(w)).after(new Paused(w)).isTakenBackBy(new Paused(w)),
                Story.of("a timer is taken off", started).isTakenBackBy(new TimerStopped(w, first)),
                Story.of("an extended timer has its old end", new TimerExtended(w, first, now.plusSeconds(60)))
                        .after(started)
                        .isTakenBackBy(started),
                Story.of("a stopped timer runs on", new TimerStopped(w, first))
                        .after(started)
                        .isTakenBackBy(started),
                Story.of("an opened door is locked", new DoorOpened(w, first)).isTakenBackBy(new DoorLocked(w, first)),
                Story.of("a moved door moves back", new DoorOpened(w, second))
                        .after(new DoorOpened(w, first))
                        .isTakenBackBy(new DoorOpened(w, first)),
                Story.of("a locked door is opened", new DoorLocked(w, first))
                        .after(new DoorOpened(w, first))
                        .isTakenBackBy(new DoorOpened(w, first)),
                Story.of("the old code stays invalid", new CodeRotated(w)).isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("the agenda is the one before", agenda).isTakenBackBy(new AgendaSet(w, first, List.of())),
                Story.of("so are the tables", tables).isTakenBackBy(new TablesSet(w, first, List.of())),
                Story.of("unless somebody has sat down", tables)
                        .then(new Seated(w, anna, first, table.tableId()))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("a closed workshop goes on", new WorkshopClosed(w))
                        .after(closed(first))
                        .isTakenBackBy(new WorkshopReopened(w)),
                Story.of("a reopened one is closed", new WorkshopReopened(w))
                        .after(closed(first), new WorkshopClosed(w))
                        .isTakenBackBy(new WorkshopClosed(w)),
                Story.of("unless a session is open", new WorkshopReopened(w))
                        .after(closed(first), new WorkshopClosed(w))
                        .then(opened(second))
                        .isRefusedAs(SESSION_STILL_OPEN));
    }

    private List<Story> rules() {
        var voting = new VotingId(uuid());
        return List.of(
                Story.of("touched rules go back, others are left alone", rules(3, false, null))
                        .after(rules(7, null, true))
                        .isTakenBackBy(rules(7, true, null)),
                Story.of("a later change of another rule does not matter", rules(3, null, null))
                        .then(rules(null, false, null))
                        .isTakenBackBy(rules(60, null, null)),
                Story.of("of the same rule it does", rules(3, null, null))
                        .then(rules(4, null, null))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("no budget is lowered under what was spent", budget(8))
                        .then(
                                new VotingOpened(w, voting, first, List.of(idea), 8, 8, true, List.of()),
                                new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, 7))))
                        .isRefusedAs(BUDGET_SPENT));
    }

    private RulesSet budget(int dots) {
        return new RulesSet(w, dots, null, null, null, null, null, null, null, null, null, null, null);
    }
}
