package dev.narada.command.undo;

import static dev.narada.command.compensation.UndoRefusal.CANNOT_BE_UNDONE;
import static dev.narada.command.compensation.UndoRefusal.DECISION_STANDS;
import static dev.narada.command.compensation.UndoRefusal.LATER_ACT_BUILDS_ON_IT;
import static dev.narada.command.plan.PlanRefusal.ACTION_DONE;

import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ObjectionId;
import dev.narada.events.SecretChoice;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.VotingId;
import dev.narada.events.evaluation.Answers;
import dev.narada.events.evaluation.EvaluationGiven;
import dev.narada.events.plan.*;
import dev.narada.events.privacy.*;
import dev.narada.events.voting.*;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PlanUndoTest extends UndoStories {

    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final VotingId voting = new VotingId(uuid());

    @TestFactory
    Stream<DynamicTest> an_act_about_the_plan_is_taken_back() {
        return each(PlanUndoTest::new);
    }

    @Override
    List<Story> stories() {
        return Stream.of(actions(), confirmedFirst()).flatMap(List::stream).toList();
    }

    private List<Story> actions() {
        var due = LocalDate.parse("2022-01-31");
        var amended =
                new ActionAmended(w, action, null, new Text("Nowy lokal"), Track.OTHER, new Text("Zadzwonić"), null);
        var owner = new OwnerAssigned(w, action, new Text("Darek"), null, null);
        var done = new StatusReported(w, action, ActionStatus.DONE, null);
        var stuck = new StatusReported(w, action, ActionStatus.STUCK, new Text("Czekamy"));
        var dropped = new ActionDropped(w, action, new Text("Nie teraz"));
        return List.of(
                Story.of("an action is off the plan again", adopted())
                        .isTakenBackBy(new ActionDropped(w, action, new Text("Cofnięto."))),
                Story.of("unless it is done", adopted()).then(done).isRefusedAs(ACTION_DONE),
                Story.of("or was dropped for another reason", adopted())
                        .then(dropped)
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("an amended action is put as before, the rest left alone", amended)
                        .after(adopted())
                        .isTakenBackBy(
                                new ActionAmended(w, action, null, new Text("Lokal"), Track.CITY, new Text(""), null)),
                Story.of("a change of everything is taken back as one", owner, new DueDateSet(w, action, due, null))
                        .after(adopted())
                        .isTakenBackBy(
                                new DueDateSet(w, action, null, null),
                                new OwnerAssigned(w, action, new Text("Celina"), null, null)),
                Story.of("a due date alone", new DueDateSet(w, action, due, null))
                        .after(adopted())
                        .isTakenBackBy(new DueDateSet(w, action, null, null)),
                Story.of("another owner since stays", owner)
                        .after(adopted())
                        .then(new OwnerAssigned(w, action, new Text("Ewa"), null, null))
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("on a dropped action nothing is changed", owner)
                        .after(adopted())
                        .then(dropped)
                        .isRefusedAs(LATER_ACT_BUILDS_ON_IT),
                Story.of("a status is the one before", done)
                        .after(adopted(), stuck)
                        .isTakenBackBy(stuck),
                Story.of("or planned", stuck)
                        .after(adopted())
                        .isTakenBackBy(new StatusReported(w, action, ActionStatus.PLANNED, null)),
                Story.of("a dropped action stands again", dropped)
                        .after(adopted())
                        .isTakenBackBy(new ActionRestored(w, action)),
                Story.of("a restored one is dropped for the reason it was", new ActionRestored(w, action))
                        .after(adopted(), dropped)
                        .isTakenBackBy(dropped));
    }

    /** What has neither an opposite nor an earlier value. */
    private List<Story> confirmedFirst() {
        var objection = new ObjectionId(uuid());
        return List.of(
                Story.of("a proposal", new DecisionProposed(w, decision, List.of(), new Text("Tak")))
                        .isRefusedAs(DECISION_STANDS),
                Story.of("a decision", taken()).isRefusedAs(DECISION_STANDS),
                Story.of("superseding", new DecisionSuperseded(w, decision, new DecisionId(uuid()), new Text("Nowe")))
                        .isRefusedAs(DECISION_STANDS),
                Story.of("an objection", new ObjectionRaised(w, decision, objection, anna, new Text("Nie")))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("its answer", new ObjectionResolved(w, decision, objection, new Text("Dobrze")))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("taking it back", new ObjectionWithdrawn(w, decision, objection))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("publishing", new PlanPublished(w, 1, 3)).isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("opening a voting", new VotingOpened(w, voting, first, List.of(idea), 5, 3, true, List.of()))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("dots", new DotsPlaced(w, voting, anna, new SecretChoice(new SecretChoice.Choice(idea, 1))))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("raising a budget", new DotBudgetRaised(w, voting, 6)).isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("closing a voting", new VotingClosed(w, voting, List.of(), 0, 0))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("an evaluation", new EvaluationGiven(w, first, new Answers(1, 1, 1), null))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("erasing", new ParticipantErased(w, anna, ErasureGround.REQUEST))
                        .isRefusedAs(CANNOT_BE_UNDONE),
                Story.of("redacting", new TextRedacted(w, idea.value(), ItemKind.IDEA, "title", RedactionGround.OTHER))
                        .isRefusedAs(CANNOT_BE_UNDONE));
    }

    private ActionAdopted adopted() {
        return new ActionAdopted(
                w, action, null, List.of(), new Text("Lokal"), Track.CITY, new Text("Celina"), null, null, null);
    }

    private DecisionTaken taken() {
        return new DecisionTaken(
                w, decision, DecisionOutcome.PARKED, Mandate.ROOM, List.of(), List.of(), null, first, 0, 0, 0, null);
    }
}
