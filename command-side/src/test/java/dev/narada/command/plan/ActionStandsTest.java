package dev.narada.command.plan;

import dev.narada.command.RoomTest;
import dev.narada.command.items.IdeaRefusal;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.Fact;
import dev.narada.events.ItemId.IdeaId;
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

/** An action keeps what was said of it until something else is said, and the plan grows with every word. */
class ActionStandsTest extends RoomTest {

    private static final LocalDate DAY = LocalDate.parse("2021-12-01");

    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final IdeaId other = new IdeaId(uuid());

    private ActionAdopted adopted() {
        return new ActionAdopted(
                w,
                action,
                null,
                List.of(idea),
                new Text("Znaleźć lokal"),
                Track.CITY,
                new Text("Celina"),
                new Text("Urząd"),
                DAY,
                new Text("Zadzwonić"));
    }

    private AdoptAction adopt(IdeaId from, String title, Track track, String organisation, LocalDate due, String step) {
        return new AdoptAction(w, action, null, List.of(from), title, track, "Celina", organisation, due, step);
    }

    private AdoptAction again() {
        return adopt(idea, "Znaleźć lokal", Track.CITY, "Urząd", DAY, "Zadzwonić");
    }

    private RoomTest room() {
        return roomIn(Phase.PLANNING).given(ideaBy(anna), ideaBy(bartek, other));
    }

    @Test
    void everything_that_is_said_of_it_stands_in_it() {
        room().when(again(), facilitator)
                .thenFacts(adopted())
                .when(again(), facilitator)
                .thenUnchanged()
                .when(adopt(new IdeaId(uuid()), "Lokal", Track.CITY, null, null, null), facilitator)
                .thenRefused(IdeaRefusal.IDEA_UNKNOWN);
    }

    @Test
    void only_what_differs_is_said_anew() {
        room().given(adopted())
                .when(adopt(other, "Znaleźć lokal", Track.CITY, "Urząd", DAY, "Zadzwonić"), facilitator)
                .thenFacts(new ActionAmended(w, action, List.of(other), null, null, null, null))
                .when(adopt(other, "Znaleźć lokal", Track.RESIDENTS, "Urząd", DAY, "Zadzwonić"), facilitator)
                .thenFacts(new ActionAmended(w, action, null, null, Track.RESIDENTS, null, null))
                .when(adopt(other, "Znaleźć lokal", Track.RESIDENTS, "Fundacja", DAY, "Zadzwonić"), facilitator)
                .thenFacts(new OwnerAssigned(w, action, new Text("Celina"), new Text("Fundacja"), null))
                .when(adopt(other, "Znaleźć lokal", Track.RESIDENTS, "Fundacja", null, "Zadzwonić"), facilitator)
                .thenFacts(new DueDateSet(w, action, null, null))
                .when(adopt(other, "Znaleźć lokal", Track.RESIDENTS, "Fundacja", null, "Napisać"), facilitator)
                .thenFacts(new ActionAmended(w, action, null, null, null, new Text("Napisać"), null))
                .when(adopt(other, "Znaleźć lokal", Track.RESIDENTS, "Fundacja", null, "Napisać"), facilitator)
                .thenUnchanged();
    }

    @Test
    void what_is_left_out_of_an_amendment_stays() {
        room().given(adopted())
                .when(new AmendAction(w, action, List.of(idea), "Znaleźć lokal", Track.CITY, "Zadzwonić", "Tak"), owner)
                .thenUnchanged()
                .when(new AmendAction(w, action, null, null, null, null, "Tak"), owner)
                .thenUnchanged()
                .when(new AmendAction(w, action, List.of(other), null, null, null, null), owner)
                .thenFacts(new ActionAmended(w, action, List.of(other), null, null, null, null))
                .when(new AmendAction(w, action, null, null, Track.RESIDENTS, null, null), owner)
                .thenFacts(new ActionAmended(w, action, null, null, Track.RESIDENTS, null, null))
                .when(new AmendAction(w, action, List.of(other), null, Track.RESIDENTS, "Zadzwonić", null), owner)
                .thenUnchanged();
    }

    @Test
    void nobody_and_no_day_are_said_by_leaving_them_out() {
        room().given(adopted())
                .when(new AssignOwner(w, action, "Celina", "Urząd", null), owner)
                .thenUnchanged()
                .when(new AssignOwner(w, action, null, "Urząd", "Odeszła"), owner)
                .thenFacts(new OwnerAssigned(w, action, null, new Text("Urząd"), new Text("Odeszła")))
                .when(new SetDueDate(w, action, DAY, null), owner)
                .thenUnchanged()
                .when(new SetDueDate(w, action, null, "Bez terminu"), owner)
                .thenFacts(new DueDateSet(w, action, null, new Text("Bez terminu")))
                .when(new SetDueDate(w, action, null, null), owner)
                .thenUnchanged();
    }

    @Test
    void of_what_was_dropped_or_never_adopted_nothing_is_said() {
        var commands = List.of(
                new AmendAction(w, action, null, "Dom", null, null, null),
                new AssignOwner(w, action, "Jan", null, null),
                new SetDueDate(w, action, DAY, null),
                new ReportStatus(w, action, ActionStatus.ACTIVE, null));
        room();
        commands.forEach(command -> when(command, facilitator).thenRefused(PlanRefusal.ACTION_UNKNOWN));
        when(new DropAction(w, action, "Po co"), facilitator).thenRefused(PlanRefusal.ACTION_UNKNOWN);
        when(new RestoreAction(w, action), facilitator).thenRefused(PlanRefusal.ACTION_UNKNOWN);
        given(adopted(), new ActionDropped(w, action, new Text("Brak środków")));
        commands.forEach(command -> when(command, facilitator).thenRefused(PlanRefusal.ACTION_DROPPED));
        when(again(), facilitator).thenRefused(PlanRefusal.ACTION_DROPPED);
    }

    @Test
    void how_far_it_has_come_outlives_being_dropped() {
        room().given(
                        adopted(),
                        new StatusReported(w, action, ActionStatus.DONE, new Text("Jest")),
                        new ActionDropped(w, action, new Text("Jednak nie")),
                        new ActionRestored(w, action))
                .when(new ReportStatus(w, action, ActionStatus.DONE, "Jest"), facilitator)
                .thenUnchanged()
                .when(new DropAction(w, action, "Po co"), facilitator)
                .thenRefused(PlanRefusal.ACTION_DONE);
    }

    private void published(Fact news) {
        given(news).when(new PublishPlan(w), facilitator).thenKinds(PlanPublished.class);
        when(new PublishPlan(w), facilitator).thenUnchanged();
    }

    @Test
    void every_word_of_the_plan_is_worth_another_version() {
        room().given(adopted()).when(new PublishPlan(w), facilitator).thenKinds(PlanPublished.class);
        published(new ActionAmended(w, action, null, new Text("Dom"), null, null, null));
        published(new OwnerAssigned(w, action, null, null, null));
        published(new DueDateSet(w, action, null, null));
        published(new StatusReported(w, action, ActionStatus.ACTIVE, null));
        published(new ActionDropped(w, action, new Text("Po co")));
        published(new ActionRestored(w, action));
        given(new DecisionProposed(w, decision, List.of(idea), new Text("Robimy")));
        when(new PublishPlan(w), facilitator).thenUnchanged();
        published(new DecisionTaken(
                w,
                decision,
                DecisionOutcome.ADOPTED,
                Mandate.ROOM,
                List.of(idea),
                List.of(),
                null,
                first,
                2,
                2,
                0,
                null));
        published(new DecisionSuperseded(w, decision, new DecisionId(uuid()), new Text("Nowe dane")));
    }

    @Test
    void a_plan_in_which_nothing_stands_is_not_published_first() {
        room().given(adopted(), new ActionDropped(w, action, new Text("Po co")))
                .when(new PublishPlan(w), facilitator)
                .thenRefused(PlanRefusal.NOTHING_ADOPTED)
                .given(new ActionRestored(w, action))
                .when(new PublishPlan(w), facilitator)
                .thenKinds(PlanPublished.class)
                .given(new ActionDropped(w, action, new Text("Po co")))
                .when(new PublishPlan(w), facilitator)
                .thenKinds(PlanPublished.class);
    }
}
