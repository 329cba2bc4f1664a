package dev.narada.command.plan;

import dev.narada.command.RoomTest;
import dev.narada.command.undo.Undo;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.Phase;
import dev.narada.events.Text;
import dev.narada.events.Track;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.Mandate;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.plan.StatusReported;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsTest extends RoomTest {

    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());

    private AdoptAction adopt(String title, String owner, LocalDate dueOn) {
        return new AdoptAction(w, action, null, List.of(), title, Track.CITY, owner, null, dueOn, null);
    }

    private ActionAdopted adopted() {
        return new ActionAdopted(
                w, action, null, List.of(), new Text("Znaleźć lokal"), Track.CITY, null, null, null, null);
    }

    @Test
    void something_will_be_done() {
        roomIn(Phase.PLANNING)
                .when(adopt("Znaleźć lokal", null, null), facilitator)
                .thenFacts(adopted())
                .when(adopt("Znaleźć lokal", null, null), facilitator)
                .thenUnchanged();
    }

    @Test
    void the_same_id_again_amends_assigns_and_sets_the_date_in_one_commit() {
        roomIn(Phase.PLANNING)
                .given(adopted())
                .when(adopt("Znaleźć dom", "Celina", LocalDate.parse("2021-12-01")), facilitator)
                .thenFacts(
                        new ActionAmended(w, action, null, new Text("Znaleźć dom"), null, null, null),
                        new OwnerAssigned(w, action, new Text("Celina"), null, null),
                        new DueDateSet(w, action, LocalDate.parse("2021-12-01"), null));
    }

    @Test
    void it_comes_only_from_a_decision_that_was_adopted() {
        roomIn(Phase.PLANNING)
                .when(from(decision, "Znaleźć lokal"), facilitator)
                .thenRefused(PlanRefusal.DECISION_UNKNOWN)
                .given(taken(decision)[0])
                .when(from(decision, "Znaleźć lokal"), facilitator)
                .thenRefused(PlanRefusal.DECISION_NOT_ADOPTED)
                .given(taken(decision)[1])
                .when(from(decision, "Znaleźć lokal"), facilitator)
                .thenKinds(ActionAdopted.class);
    }

    @Test
    void nothing_new_comes_from_a_decision_that_another_took_the_place_of() {
        var later = new DecisionId(uuid());
        roomIn(Phase.PLANNING)
                .given(taken(decision))
                .given(taken(later))
                .given(new DecisionSuperseded(w, decision, later, new Text("Nowe dane")))
                .when(from(decision, "Znaleźć lokal"), facilitator)
                .thenRefused(PlanRefusal.DECISION_NOT_ADOPTED)
                .when(from(later, "Znaleźć lokal"), facilitator)
                .thenKinds(ActionAdopted.class);
    }

    @Test
    void what_came_from_it_before_can_still_be_put_right() {
        var later = new DecisionId(uuid());
        roomIn(Phase.PLANNING)
                .given(taken(decision))
                .given(taken(later))
                .when(from(decision, "Znaleźć lokal"), facilitator)
                .thenKinds(ActionAdopted.class)
                .given(new DecisionSuperseded(w, decision, later, new Text("Nowe dane")))
                .when(from(decision, "Znaleźć dom"), facilitator)
                .thenKinds(ActionAmended.class);
    }

    private AdoptAction from(DecisionId source, String title) {
        return new AdoptAction(w, action, source, List.of(), title, Track.CITY, null, null, null, null);
    }

    private Fact[] taken(DecisionId which) {
        return new Fact[] {
            new DecisionProposed(w, which, List.of(), new Text("Robimy")),
            new DecisionTaken(
                    w, which, DecisionOutcome.ADOPTED, Mandate.ROOM, List.of(), List.of(), null, first, 2, 2, 0, null)
        };
    }

    @Test
    void it_is_amended_assigned_dated_and_reported_on() {
        roomIn(Phase.PLANNING)
                .when(new AssignOwner(w, action, "Celina", null, null), facilitator)
                .thenRefused(PlanRefusal.ACTION_UNKNOWN)
                .given(adopted())
                .when(new AmendAction(w, action, null, null, Track.RESIDENTS, null, "Bliżej"), facilitator)
                .thenFacts(new ActionAmended(w, action, null, null, Track.RESIDENTS, null, new Text("Bliżej")))
                .when(new AssignOwner(w, action, "Celina", null, null), facilitator)
                .thenFacts(new OwnerAssigned(w, action, new Text("Celina"), null, null))
                .when(new AssignOwner(w, action, "Celina", null, null), facilitator)
                .thenUnchanged()
                .when(new SetDueDate(w, action, LocalDate.parse("2022-01-01"), null), facilitator)
                .thenFacts(new DueDateSet(w, action, LocalDate.parse("2022-01-01"), null))
                .when(new ReportStatus(w, action, ActionStatus.PLANNED, null), facilitator)
                .thenUnchanged()
                .when(new ReportStatus(w, action, ActionStatus.DONE, "Jest"), facilitator)
                .thenFacts(new StatusReported(w, action, ActionStatus.DONE, new Text("Jest")))
                .when(new ReportStatus(w, action, ActionStatus.DONE, " Jest "), facilitator)
                .thenUnchanged()
                .when(new ReportStatus(w, action, ActionStatus.DONE, null), facilitator)
                .thenUnchanged()
                .when(new ReportStatus(w, action, ActionStatus.DONE, "I działa"), facilitator)
                .thenFacts(new StatusReported(w, action, ActionStatus.DONE, new Text("I działa")))
                .when(new DropAction(w, action, "Po co"), facilitator)
                .thenRefused(PlanRefusal.ACTION_DONE);
    }

    @Test
    void a_first_step_can_be_emptied() {
        var emptied = new ActionAmended(w, action, null, null, null, new Text(""), null);
        roomIn(Phase.PLANNING)
                .given(adopted())
                .when(new AmendAction(w, action, null, null, null, " ", null), facilitator)
                .thenUnchanged()
                .when(new AmendAction(w, action, null, null, null, "Zadzwonić", null), facilitator)
                .thenKinds(ActionAmended.class)
                .when(new AmendAction(w, action, null, "Znaleźć dom", null, null, null), facilitator)
                .thenFacts(new ActionAmended(w, action, null, new Text("Znaleźć dom"), null, null, null))
                .when(new AmendAction(w, action, null, null, null, "", null), facilitator)
                .thenFacts(emptied)
                .when(new AmendAction(w, action, null, null, null, "", null), facilitator)
                .thenUnchanged()
                .when(new Undo(w, null), facilitator)
                .thenFacts(new ActionAmended(w, action, null, null, null, new Text("Zadzwonić"), null))
                .when(
                        new AdoptAction(w, action, null, List.of(), "Znaleźć dom", Track.CITY, null, null, null, ""),
                        facilitator)
                .thenFacts(emptied)
                .when(new AmendAction(w, action, null, null, null, "Zadzwonić", null), facilitator)
                .thenKinds(ActionAmended.class)
                .when(adopt("Znaleźć dom", null, null), facilitator)
                .thenFacts(emptied);
    }

    @Test
    void it_is_dropped_with_a_reason_and_restored() {
        roomIn(Phase.PLANNING)
                .given(adopted())
                .when(new DropAction(w, action, "Brak środków"), facilitator)
                .thenFacts(new ActionDropped(w, action, new Text("Brak środków")))
                .when(new DropAction(w, action, "Brak środków"), facilitator)
                .thenUnchanged()
                .when(new ReportStatus(w, action, ActionStatus.ACTIVE, null), facilitator)
                .thenRefused(PlanRefusal.ACTION_DROPPED)
                .when(new RestoreAction(w, action), facilitator)
                .thenFacts(new ActionRestored(w, action))
                .when(new RestoreAction(w, action), facilitator)
                .thenUnchanged();
    }

    @Test
    void the_plan_is_published_version_by_version() {
        roomIn(Phase.PLANNING)
                .when(new PublishPlan(w), facilitator)
                .thenRefused(PlanRefusal.NOTHING_ADOPTED)
                .given(adopted())
                .when(new PublishPlan(w), facilitator)
                .thenFacts(new PlanPublished(w, 1, 6))
                .thenTold("version", 1L)
                .when(new PublishPlan(w), facilitator)
                .thenUnchanged()
                .thenTold("version", 1L)
                .given(new StatusReported(w, action, ActionStatus.ACTIVE, null))
                .when(new PublishPlan(w), facilitator)
                .thenFacts(new PlanPublished(w, 2, 8));
    }
}
