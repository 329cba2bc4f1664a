package dev.narada.command;

import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;

import dev.narada.command.ideas.CarryOver;
import dev.narada.command.ideas.HandInIdea;
import dev.narada.command.ideas.MergeIdeas;
import dev.narada.command.ideas.ProposeIdea;
import dev.narada.command.ideas.RewordIdea;
import dev.narada.command.items.AcceptLate;
import dev.narada.command.items.CountRoomSupport;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.items.EndorseItem.EndorseNeed;
import dev.narada.command.items.Hide;
import dev.narada.command.items.MoveToTheme;
import dev.narada.command.items.Restore;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.items.Withdraw;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.command.needs.HandInNeed;
import dev.narada.command.needs.MergeNeeds;
import dev.narada.command.needs.ProposeNeed;
import dev.narada.command.needs.RewordNeed;
import dev.narada.command.people.AcceptConsent;
import dev.narada.command.people.CancelRegistration;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.people.CheckIn;
import dev.narada.command.people.CheckOut;
import dev.narada.command.people.ConfirmAttendance;
import dev.narada.command.people.CorrectPresence;
import dev.narada.command.people.Join;
import dev.narada.command.people.RegisterParticipant;
import dev.narada.command.people.ReinstateParticipant;
import dev.narada.command.people.RemoveParticipant;
import dev.narada.command.people.SeatPeople;
import dev.narada.command.people.UndoCheckIn;
import dev.narada.command.people.WithdrawConsent;
import dev.narada.command.plan.AdoptAction;
import dev.narada.command.plan.AmendAction;
import dev.narada.command.plan.AssignOwner;
import dev.narada.command.plan.DropAction;
import dev.narada.command.plan.ProposeDecision;
import dev.narada.command.plan.PublishPlan;
import dev.narada.command.plan.RaiseObjection;
import dev.narada.command.plan.ReportStatus;
import dev.narada.command.plan.ResolveObjection;
import dev.narada.command.plan.RestoreAction;
import dev.narada.command.plan.SetDueDate;
import dev.narada.command.plan.SupersedeDecision;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.questions.AnswerQuestion;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.questions.EndorseQuestion;
import dev.narada.command.questions.WithdrawQuestionEndorsement;
import dev.narada.command.voting.CloseVoting;
import dev.narada.command.voting.OpenVoting;
import dev.narada.command.voting.PlaceDots;
import dev.narada.command.voting.RaiseDotBudget;
import dev.narada.command.workshop.AddSession;
import dev.narada.command.workshop.AddTheme;
import dev.narada.command.workshop.CancelSession;
import dev.narada.command.workshop.ChangeDetails;
import dev.narada.command.workshop.CloseSession;
import dev.narada.command.workshop.CloseWorkshop;
import dev.narada.command.workshop.ExtendTimer;
import dev.narada.command.workshop.LockDoor;
import dev.narada.command.workshop.OpenDoor;
import dev.narada.command.workshop.OpenSession;
import dev.narada.command.workshop.Pause;
import dev.narada.command.workshop.RenameTheme;
import dev.narada.command.workshop.ReopenSession;
import dev.narada.command.workshop.ReopenWorkshop;
import dev.narada.command.workshop.RescheduleSession;
import dev.narada.command.workshop.Resume;
import dev.narada.command.workshop.RetireTheme;
import dev.narada.command.workshop.RotateCode;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.command.workshop.SetRules;
import dev.narada.command.workshop.SetTables;
import dev.narada.command.workshop.StartPhase;
import dev.narada.command.workshop.StartTimer;
import dev.narada.command.workshop.StopTimer;
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
                new HandInIdea(w, idea, null, "Ławki", null, null, null, null, null, null),
                new MergeIdeas(w, merge, null, "Razem", List.of(idea, other)),
                new ProposeIdea(w, idea, null, "Ławki", null, null, null, null, null, null),
                new RewordIdea(w, idea, "Ławki", null, null, null, null),
                new AcceptLate(w, need, null, null),
                new CountRoomSupport(w, need, null, 0),
                new Hide(w, need, null, null),
                new MoveToTheme(w, need, null, null),
                new Restore(w, need, null, null),
                new UndoMerge(w, merge),
                new Withdraw(w, need, null, null),
                new WithdrawEndorsement(w, need, null, null),
                new EndorseNeed(w, need, null, null),
                new HandInNeed(w, need, "Brak ławek", null, null, null, null, null, null),
                new MergeNeeds(w, merge, null, "Razem", List.of(need, otherNeed)),
                new ProposeNeed(w, need, "Brak ławek", null, null, null, null, null, null),
                new RewordNeed(w, need, "Brak ławek", null, null, null),
                new AnswerQuestion(w, question, null),
                new AskQuestion(w, question, "Kiedy?", null),
                new EndorseQuestion(w, question, null),
                new WithdrawQuestionEndorsement(w, question, null));
    }

    private Stream<Command> aboutPeople() {
        return Stream.of(
                new AcceptConsent(w, anna, "photos", "1"),
                new CancelRegistration(w, anna, null),
                new ChangeRegistration(w, anna, List.of(first), null, null, null, null),
                new CheckIn(w, first, anna, null, null, null),
                new CheckOut(w, first, anna),
                new ConfirmAttendance(w, first, anna, true),
                new CorrectPresence(w, first, 3, "Liczenie"),
                new Join(w, anna, null, "1"),
                new RegisterParticipant(w, anna, List.of(first), null, null, null, null, null, null, "1"),
                new ReinstateParticipant(w, anna),
                new RemoveParticipant(w, anna, null),
                new SeatPeople(w, first, anna, new TableId(uuid())),
                new UndoCheckIn(w, first, anna));
    }

    private Stream<Command> aboutThePlan() {
        return Stream.of(
                new AdoptAction(w, action, null, List.of(), "Lokal", Track.CITY, null, null, null, null),
                new AmendAction(w, action, null, "Lokal", null, null, null),
                new AssignOwner(w, action, "Celina", null, null),
                new DropAction(w, action, "Po co"),
                new ProposeDecision(w, decision, List.of(idea), "Robimy"),
                new PublishPlan(w),
                new RaiseObjection(w, decision, objection, "Za drogo", null, null),
                new ResolveObjection(w, decision, objection, "Jest grant"),
                new RestoreAction(w, action),
                new SetDueDate(w, action, null, null),
                new SupersedeDecision(w, decision, new DecisionId(uuid()), "Nowe dane"),
                new TakeDecision(w, decision, DecisionOutcome.ADOPTED, null, null, null, null, null),
                new CloseVoting(w, voting),
                new OpenVoting(w, voting, first, List.of(idea, other), null, null, null),
                new PlaceDots(w, voting, idea, 1, null, null),
                new RaiseDotBudget(w, voting, 6));
    }

    private Stream<Command> aboutTheMeetings() {
        return Stream.of(
                new AddSession(w, first, 1, SOON, SOON.plusSeconds(60), null),
                new AddTheme(w, theme, "Miasto"),
                new CancelSession(w, first, null),
                new ChangeDetails(w, "Nowy tytuł", null, null, null, null, null, null, null),
                new CloseSession(w, first),
                new ExtendTimer(w, first, 60),
                new LockDoor(w, null),
                new OpenDoor(w, first),
                new OpenSession(w, first),
                new Pause(w),
                new RenameTheme(w, theme, "Miasto"),
                new ReopenSession(w, first),
                new RescheduleSession(w, first, SOON, SOON.plusSeconds(60), null, null),
                new Resume(w),
                new RetireTheme(w, theme),
                new RotateCode(w),
                new SetAgenda(w, first, List.of()),
                new SetRules(w, 3, null, null, null, null, null, null, null, null, null, null, null),
                new SetTables(w, first, List.of()),
                new StartPhase(w, first, Phase.NEEDS),
                new StartTimer(w, first, 60),
                new StopTimer(w, first));
    }

    private Stream<Command> all() {
        return Stream.of(aboutItems(), aboutPeople(), aboutThePlan(), aboutTheMeetings())
                .flatMap(each -> each);
    }

    private Actor sender(Command command) {
        return command instanceof OnBehalf ? participant(anna) : owner;
    }

    @Test
    void nothing_happens_in_a_workshop_that_was_not_announced() {
        all().forEach(command -> when(command, sender(command)).thenRefused(WORKSHOP_UNKNOWN));
        for (var command : List.of(
                new CloseWorkshop(w),
                new ReopenWorkshop(w),
                new ReportStatus(w, action, ActionStatus.DONE, null),
                new WithdrawConsent(w, anna, "photos"))) {
            when(command, owner).thenRefused(WORKSHOP_UNKNOWN);
        }
    }

    @Test
    void nothing_changes_in_a_workshop_that_is_over() {
        given(scheduled(), registered(anna), new WorkshopClosed(w));

        all().forEach(command -> when(command, sender(command)).thenRefused(WORKSHOP_CLOSED));
    }
}
