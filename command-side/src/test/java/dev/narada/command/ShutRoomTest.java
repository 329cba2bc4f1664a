package dev.narada.command;

import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.dispatch.Features;
import dev.narada.command.items.CarryOver;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.MergeIdeas;
import dev.narada.command.items.MergeNeeds;
import dev.narada.command.items.ProposeIdea;
import dev.narada.command.items.ProposeNeed;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.items.Withdraw;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.command.people.CancelRegistration;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.CheckIn;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.people.ReinstateParticipant;
import dev.narada.command.people.RemoveParticipant;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.PublishPlan;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.voting.CloseVoting;
import dev.narada.command.voting.OpenVoting;
import dev.narada.command.voting.PlaceDots;
import dev.narada.command.workshop.AddSession;
import dev.narada.command.workshop.CancelSession;
import dev.narada.command.workshop.ChangeDetails;
import dev.narada.command.workshop.CloseSession;
import dev.narada.command.workshop.CloseWorkshop;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.OpenSession;
import dev.narada.command.workshop.ReopenSession;
import dev.narada.command.workshop.ReopenWorkshop;
import dev.narada.command.workshop.RotateCode;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.command.workshop.StartPhase;
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
import dev.narada.events.workshop.WorkshopClosed;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where no workshop was announced nothing happens, and where one is over nothing changes, whatever is asked. */
class ShutRoomTest extends RoomTest {

    private static final Instant SOON = Instant.parse("2021-11-24T13:00:00Z");

    private final IdeaId other = new IdeaId(uuid());
    private final NeedId otherNeed = new NeedId(uuid());
    private final ActionId action = new ActionId(uuid());
    private final DecisionId decision = new DecisionId(uuid());
    private final ObjectionId objection = new ObjectionId(uuid());
    private final QuestionId question = new QuestionId(uuid());
    private final VotingId voting = new VotingId(uuid());
    private final MergeId merge = new MergeId(uuid());

    private Stream<Command> aboutItems() {
        return Stream.of(
                new CarryOver(w, first, List.of(idea), null, null),
                new EndorseIdea(w, idea, null, null),
                said("HandInIdea", "ideaId", idea, "title", "Ławki"),
                new MergeIdeas(w, merge, null, "Razem", List.of(idea, other)),
                new ProposeIdea(w, idea, null, "Ławki", null, null, null, null, null, null),
                said("RewordIdea", "ideaId", idea, "title", "Ławki"),
                said("AcceptLate", "needId", need),
                said("CountRoomSupport", "needId", need, "count", 0),
                said("Hide", "needId", need),
                said("MoveToTheme", "needId", need),
                said("Restore", "needId", need),
                new UndoMerge(w, merge),
                new Withdraw(w, need, null, null),
                new WithdrawEndorsement(w, need, null, null),
                new EndorseNeed(w, need, null, null),
                said("HandInNeed", "needId", need, "title", "Brak ławek"),
                new MergeNeeds(w, merge, null, "Razem", List.of(need, otherNeed)),
                new ProposeNeed(w, need, "Brak ławek", null, null, null, null, null, null),
                said("RewordNeed", "needId", need, "title", "Brak ławek"),
                said("AnswerQuestion", "questionId", question),
                new AskQuestion(w, question, "Kiedy?", null),
                said("EndorseQuestion", "questionId", question),
                said("WithdrawQuestionEndorsement", "questionId", question));
    }

    private Stream<Command> aboutPeople() {
        return Stream.of(
                said("AcceptConsent", "participantId", anna, "consent", "photos", "textVersion", "1"),
                new CancelRegistration(w, anna, null),
                new ChangeRegistration(w, anna, List.of(first), null, null, null, null),
                new CheckIn(w, first, anna, null, null, null),
                said("CheckOut", "sessionId", first, "participantId", anna),
                said("ConfirmAttendance", "sessionId", first, "participantId", anna, "coming", true),
                said("CorrectPresence", "sessionId", first, "count", 3, "reason", "Liczenie"),
                new Join(w, anna, null, "1"),
                new RegisterParticipant(w, anna, List.of(first), null, null, null, null, null, null, "1"),
                new ReinstateParticipant(w, anna),
                new RemoveParticipant(w, anna, null),
                said("SeatPeople", "sessionId", first, "participantId", anna, "tableId", new TableId(uuid())),
                said("UndoCheckIn", "sessionId", first, "participantId", anna));
    }

    private Stream<Command> aboutThePlan() {
        return Stream.of(
                new AdoptAction(w, action, null, List.of(), "Lokal", Track.CITY, null, null, null, null),
                said("AmendAction", "actionId", action, "title", "Lokal"),
                said("AssignOwner", "actionId", action, "owner", "Celina"),
                said("DropAction", "actionId", action, "reason", "Po co"),
                new ProposeDecision(w, decision, List.of(idea), "Robimy"),
                new PublishPlan(w),
                new RaiseObjection(w, decision, objection, "Za drogo", null, null),
                said("ResolveObjection", "decisionId", decision, "objectionId", objection, "how", "Jest grant"),
                said("RestoreAction", "actionId", action),
                said("SetDueDate", "actionId", action),
                said("SupersedeDecision", "decisionId", decision, "by", new DecisionId(uuid()), "reason", "Nowe dane"),
                new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, null, null, null),
                new CloseVoting(w, voting),
                new OpenVoting(w, voting, first, List.of(idea, other), null, null, null),
                new PlaceDots(w, voting, idea, 1, null, null),
                said("RaiseDotBudget", "votingId", voting, "dotBudget", 6));
    }

    private Stream<Command> aboutTheMeetings() {
        return Stream.of(
                new AddSession(w, first, 1, SOON, SOON.plusSeconds(60), null),
                said("AddTheme", "themeId", theme, "name", "Miasto"),
                new CancelSession(w, first, null),
                new ChangeDetails(w, "Nowy tytuł", null, null, null, null, null, null, null),
                new CloseSession(w, first),
                said("ExtendTimer", "sessionId", first, "seconds", 60),
                new LockDoor(w, null),
                new OpenDoor(w, first),
                new OpenSession(w, first),
                said("Pause"),
                said("RenameTheme", "themeId", theme, "name", "Miasto"),
                new ReopenSession(w, first),
                said("RescheduleSession", "sessionId", first, "startsAt", SOON, "endsAt", SOON.plusSeconds(60)),
                said("Resume"),
                said("RetireTheme", "themeId", theme),
                new RotateCode(w),
                new SetAgenda(w, first, List.of()),
                said("SetRules", "dotBudget", 3),
                said("SetTables", "sessionId", first, "tables", List.of()),
                new StartPhase(w, first, Phase.NEEDS),
                said("StartTimer", "sessionId", first, "seconds", 60),
                said("StopTimer", "sessionId", first));
    }

    private Stream<Command> all() {
        return Stream.of(aboutItems(), aboutPeople(), aboutThePlan(), aboutTheMeetings())
                .flatMap(each -> each);
    }

    private Actor sender(Command command) {
        return command instanceof OnBehalf ? participant(anna) : owner;
    }

    /** Those that make a room, end it, open it again, or speak of what outlasts it. */
    private static final Set<String> ELSE = Set.of(
            "CloseWorkshop",
            "ReopenWorkshop",
            "ScheduleWorkshop",
            "WithdrawConsent",
            "ReportStatus",
            "WithdrawObjection",
            "GiveEvaluation",
            "EraseParticipant",
            "RedactText",
            "Undo");

    @Test
    void whatever_can_be_asked_is_asked() {
        var asked = all().map(command -> command.getClass().getSimpleName());

        assertThat(Stream.concat(asked, ELSE.stream()))
                .containsExactlyInAnyOrderElementsOf(Features.SLICES.commands().stream()
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void nothing_happens_in_a_workshop_that_was_not_announced() {
        all().forEach(command -> when(command, sender(command)).thenRefused(WORKSHOP_UNKNOWN));
        for (var command : List.of(
                new CloseWorkshop(w),
                new ReopenWorkshop(w),
                said("ReportStatus", "actionId", action, "status", ActionStatus.DONE),
                said("WithdrawConsent", "participantId", anna, "consent", "photos"))) {
            when(command, owner).thenRefused(WORKSHOP_UNKNOWN);
        }
    }

    @Test
    void nothing_changes_in_a_workshop_that_is_over() {
        given(scheduled(), registered(anna), new WorkshopClosed(w));

        all().forEach(command -> when(command, sender(command)).thenRefused(WORKSHOP_CLOSED));
    }
}
