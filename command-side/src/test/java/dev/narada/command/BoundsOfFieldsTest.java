package dev.narada.command;

import static dev.narada.command.FieldRefusal.FIELD_MISSING;
import static dev.narada.command.FieldRefusal.FIELD_OUT_OF_RANGE;
import static dev.narada.command.FieldRefusal.FIELD_TOO_LONG;
import static dev.narada.command.FieldRefusal.FIELD_TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.items.CarryOver;
import dev.narada.command.items.MergeIdeas;
import dev.narada.command.items.MergeNeeds;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.people.CancelRegistration;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.people.RemoveParticipant;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.voting.OpenVoting;
import dev.narada.command.voting.PlaceDots;
import dev.narada.command.workshop.AddSession;
import dev.narada.command.workshop.CancelSession;
import dev.narada.command.workshop.ChangeDetails;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.events.ActionId;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ItemId.NeedId;
import dev.narada.events.MergeId;
import dev.narada.events.ObjectionId;
import dev.narada.events.Phase;
import dev.narada.events.QuestionId;
import dev.narada.events.TableId;
import dev.narada.events.Track;
import dev.narada.events.VotingId;
import dev.narada.events.plan.ActionStatus;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.workshop.AgendaItem;
import dev.narada.events.workshop.Retention;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.Theme;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** How long the words of each command may be, how many things it may name, how large its numbers are. */
class BoundsOfFieldsTest extends RoomTest {

    private static final Instant SOON = Instant.parse("2021-11-24T13:00:00Z");

    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final MergeId merge = new MergeId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final VotingId voting = new VotingId(uuid());

    private void text(String field, int least, int most, Function<String, Command> saying) {
        when(saying.apply("m".repeat(most + 1)), owner).thenRefused(FIELD_TOO_LONG, field);
        if (least > 0) {
            when(saying.apply("m".repeat(least - 1)), owner)
                    .thenRefused(least == 1 ? FIELD_MISSING : FIELD_TOO_SHORT, field);
        }
        for (var fitting : List.of(least, most)) {
            assertThat(saying.apply("m".repeat(fitting)).fault())
                    .as("%s of %d", field, fitting)
                    .isNull();
        }
    }

    private void number(String field, int least, int most, IntFunction<Command> asking) {
        when(asking.apply(least - 1), owner).thenRefused(FIELD_OUT_OF_RANGE, field);
        when(asking.apply(most + 1), owner).thenRefused(FIELD_OUT_OF_RANGE, field);
        for (var fitting : List.of(least, most)) {
            assertThat(asking.apply(fitting).fault())
                    .as("%s of %d", field, fitting)
                    .isNull();
        }
    }

    @Test
    void needs_and_ideas_have_a_title_and_may_have_a_text() {
        for (var title : List.<Function<String, Command>>of(
                it -> new ProposeNeed(w, need, it, null, null, null, null, null, null),
                it -> said("HandInNeed", "needId", need, "title", it),
                it -> said("RewordNeed", "needId", need, "title", it),
                it -> new ProposeIdea(w, idea, null, it, null, null, null, null, null, null),
                it -> said("HandInIdea", "ideaId", idea, "title", it),
                it -> said("RewordIdea", "ideaId", idea, "title", it),
                it -> new MergeNeeds(w, merge, null, it, List.of(need, new NeedId(uuid()))),
                it -> new MergeIdeas(w, merge, null, it, List.of(idea, new IdeaId(uuid()))))) {
            text("title", 3, 120, title);
        }
        text("text", 0, 500, it -> new ProposeNeed(w, need, "Lokal", it, null, null, null, null, null));
        text("text", 0, 500, it -> said("RewordIdea", "ideaId", idea, "title", "Lokal", "text", it));
        text("reason", 0, 500, it -> said("Hide", "ideaId", idea, "reason", it));
        text("reason", 0, 500, it -> said("Restore", "ideaId", idea, "reason", it));
        text("drop", 0, 500, it -> new CarryOver(w, second, null, null, List.of(new CarryOver.Drop(idea, it))));
        text("answer", 0, 2000, it -> said("AnswerQuestion", "questionId", question, "answer", it));
        text("text", 3, 500, it -> new AskQuestion(w, question, it, null));
    }

    @Test
    void people_say_who_they_are_in_a_line_each() {
        var both = List.of(first);
        text("name", 0, 120, it -> new Join(w, anna, it, "1"));
        text("noticeVersion", 1, 60, it -> new Join(w, anna, null, it));
        text("name", 0, 120, it -> new RegisterParticipant(w, anna, both, null, null, null, it, null, null, "1"));
        text("organisation", 0, 200, it -> new ChangeRegistration(w, anna, null, null, it, null, null));
        text("contact", 0, 200, it -> new ChangeRegistration(w, anna, null, null, null, it, null));
        text("reason", 0, 500, it -> new CancelRegistration(w, anna, it));
        text("reason", 0, 500, it -> new RemoveParticipant(w, anna, it));
        text("consent", 1, 60, it -> said("AcceptConsent", "participantId", anna, "consent", it, "textVersion", "1"));
        text(
                "textVersion",
                1,
                60,
                it -> said("AcceptConsent", "participantId", anna, "consent", "photos", "textVersion", it));
        text("consent", 1, 60, it -> said("WithdrawConsent", "participantId", anna, "consent", it));
        text("reason", 1, 500, it -> said("CorrectPresence", "sessionId", first, "count", 3, "reason", it));
    }

    @Test
    void what_is_settled_has_a_wording_and_reasons() {
        text("wording", 3, 1000, it -> new ProposeDecision(w, decision, List.of(idea), it));
        text("reason", 3, 1000, it -> new RaiseObjection(w, decision, objection, it, null, null));
        text(
                "how",
                1,
                1000,
                it -> said("ResolveObjection", "decisionId", decision, "objectionId", objection, "how", it));
        text("reason", 1, 1000, it -> said("SupersedeDecision", "decisionId", decision, "by", decision, "reason", it));
        text(
                "reason",
                0,
                1000,
                it -> new TakeDecision(w, decision, DecisionOutcome.PARKED, null, null, null, it, null));
    }

    @Test
    void what_will_be_done_has_a_title_an_owner_and_a_first_step() {
        text(
                "title",
                3,
                200,
                it -> new AdoptAction(w, action, null, List.of(), it, Track.CITY, null, null, null, null));
        text("owner", 0, 120, it -> said("AssignOwner", "actionId", action, "owner", it));
        text("ownerOrganisation", 0, 200, it -> said("AssignOwner", "actionId", action, "ownerOrganisation", it));
        text("firstStep", 0, 500, it -> said("AmendAction", "actionId", action, "firstStep", it));
        text("note", 0, 500, it -> said("ReportStatus", "actionId", action, "status", ActionStatus.ACTIVE, "note", it));
        text("reason", 1, 500, it -> said("DropAction", "actionId", action, "reason", it));
        text("reason", 0, 500, it -> said("SetDueDate", "actionId", action, "reason", it));
    }

    @Test
    void the_meetings_are_named_and_placed() {
        text("title", 3, 200, it -> new ChangeDetails(w, it, null, null, null, null, null, null, null));
        text(
                "title",
                3,
                200,
                it -> new ScheduleWorkshop(w, it, "", "", "", "Europe/Warsaw", "pl", null, null, List.of(), null));
        text(
                "themes",
                1,
                120,
                it -> new ScheduleWorkshop(
                        w,
                        "Cykl",
                        "",
                        "",
                        "",
                        "Europe/Warsaw",
                        "pl",
                        null,
                        null,
                        List.of(),
                        List.of(new Theme(theme, it))));
        text("name", 1, 120, it -> said("AddTheme", "themeId", theme, "name", it));
        text("name", 1, 120, it -> said("RenameTheme", "themeId", theme, "name", it));
        text("place", 0, 200, it -> new AddSession(w, first, 1, SOON, SOON, it));
        text(
                "reason",
                0,
                500,
                it -> said("RescheduleSession", "sessionId", first, "startsAt", SOON, "endsAt", SOON, "reason", it));
        text("reason", 0, 500, it -> new CancelSession(w, first, it));
        text(
                "tables",
                1,
                60,
                it -> said("SetTables", "sessionId", first, "tables", List.of(new Table(new TableId(uuid()), it))));
        text("items", 1, 120, it -> new SetAgenda(w, first, List.of(new AgendaItem(Phase.NEEDS, it, 30, null))));
    }

    @Test
    void numbers_have_a_least_and_a_most() {
        number("count", 0, 2000, it -> said("CountRoomSupport", "needId", need, "count", it));
        number(
                "count",
                0,
                10_000,
                it -> said("CorrectPresence", "sessionId", first, "count", it, "reason", "Liczenie"));
        number("dots", 0, 12, it -> new PlaceDots(w, voting, idea, it, null, null));
        number("dotBudget", 1, 24, it -> said("RaiseDotBudget", "votingId", voting, "dotBudget", it));
        number("dotsPerIdea", 1, 12, it -> new OpenVoting(w, voting, null, List.of(idea), 5, it, null));
        number("seconds", 1, 14_400, it -> said("StartTimer", "sessionId", first, "seconds", it));
        number("seconds", 1, 14_400, it -> said("ExtendTimer", "sessionId", first, "seconds", it));
        number("number", 1, 99, it -> new AddSession(w, first, it, SOON, SOON, null));
        number("capacity", 1, 10_000, it -> new ChangeDetails(w, null, null, null, null, null, null, it, null));
        number("retention", 0, 3650, it -> kept(new Retention(it, 1)));
        number("retention", 0, 50, it -> kept(new Retention(1, it)));
    }

    private Command kept(Retention retention) {
        return said("SetRules", "retention", retention);
    }
}
