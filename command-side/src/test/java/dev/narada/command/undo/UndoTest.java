package dev.narada.command.undo;

import dev.narada.command.RoomTest;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.command.items.CarryOver;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.people.CheckIn;
import dev.narada.command.workshop.RotateCode;
import dev.narada.command.workshop.StartPhase;
import dev.narada.events.ActionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.Phase;
import dev.narada.events.Rewording;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.http.CommonRefusal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UndoTest extends RoomTest {

    @Test
    void ones_own_last_act_is_taken_back() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        when(said("Hide", "ideaId", idea), facilitator);
        when(new EndorseNeed(w, need, null, null), participant(bartek));
        when(new Undo(w, null), facilitator).thenFacts(new IdeaRestored(w, idea));
        when(new Undo(w, null), participant(anna)).thenRefused(CommonRefusal.NOT_ALLOWED);
        when(new Undo(w, null), scribe).thenRefused(UndoRefusal.ACT_UNKNOWN);
        when(new Undo(w, null), owner).thenRefused(UndoRefusal.ACT_UNKNOWN);
    }

    @Test
    void the_act_at_a_position_is_taken_back_as_a_whole_and_in_reverse() {
        roomIn(Phase.IDEAS).given(ideaBy(anna));
        var other = new IdeaId(uuid());
        given(ideaBy(bartek, other), closed(first), opened(second));
        var told = when(new CarryOver(w, second, null, List.of(idea, other), null), facilitator)
                .told();
        when(new Undo(w, told.position() - 1), owner)
                .thenFacts(new IdeaCarriedOver(w, other, second), new IdeaCarriedOver(w, idea, second));
        when(new Undo(w, told.position() + 99), owner).thenRefused(UndoRefusal.ACT_UNKNOWN);
    }

    @Test
    void what_was_so_before_is_set_again() {
        roomIn(Phase.NEEDS);
        when(new StartPhase(w, first, Phase.IDEAS), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(phase(first, Phase.NEEDS));
        when(said("RenameTheme", "themeId", theme, "name", "Ludzie"), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new ThemeRenamed(w, theme, "Mieszkańcy"));
        given(needBy(anna));
        when(said("RewordNeed", "needId", need, "title", "Inaczej"), facilitator);
        when(new Undo(w, null), facilitator)
                .thenFacts(new NeedReworded(w, need, new Text("Brak miejsca spotkań"), null, Rewording.TYPO));
        when(said("MoveToTheme", "needId", need, "themeId", otherTheme), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new NeedMovedToTheme(w, need, theme));
        when(new CheckIn(w, first, anna, null, null, null), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new CheckInUndone(w, anna, first));
    }

    @Test
    void the_plan_goes_back_to_what_it_was() {
        var action = new ActionId(uuid());
        roomIn(Phase.PLANNING)
                .given(new ActionAdopted(
                        w,
                        action,
                        null,
                        List.of(),
                        new Text("Lokal"),
                        Track.CITY,
                        new Text("Celina"),
                        null,
                        null,
                        null));
        when(said("AssignOwner", "actionId", action, "owner", "Darek"), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new OwnerAssigned(w, action, new Text("Celina"), null, null));
        when(said("SetDueDate", "actionId", action, "dueOn", LocalDate.parse("2022-01-01")), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new DueDateSet(w, action, null, null));
        when(said("DropAction", "actionId", action, "reason", "Nie teraz"), facilitator);
        when(new Undo(w, null), facilitator).thenFacts(new ActionRestored(w, action));
    }

    @Test
    void some_acts_have_no_opposite() {
        roomIn(Phase.IDEAS);
        when(new RotateCode(w), facilitator);
        when(new Undo(w, null), facilitator).thenRefused(UndoRefusal.CANNOT_BE_UNDONE);
    }
}
