package dev.narada.command.shell;

import dev.narada.command.Command;
import dev.narada.command.Slice;
import dev.narada.command.evaluation.GiveEvaluation;
import dev.narada.command.ideas.CarryOver;
import dev.narada.command.ideas.EndorseIdea;
import dev.narada.command.ideas.HandInIdea;
import dev.narada.command.ideas.MergeIdeas;
import dev.narada.command.ideas.ProposeIdea;
import dev.narada.command.ideas.RewordIdea;
import dev.narada.command.items.AcceptLate;
import dev.narada.command.items.CountRoomSupport;
import dev.narada.command.items.Hide;
import dev.narada.command.items.MoveToTheme;
import dev.narada.command.items.Restore;
import dev.narada.command.items.UndoMerge;
import dev.narada.command.items.Withdraw;
import dev.narada.command.items.WithdrawEndorsement;
import dev.narada.command.needs.EndorseNeed;
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
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.command.privacy.RedactText;
import dev.narada.command.questions.AnswerQuestion;
import dev.narada.command.questions.AskQuestion;
import dev.narada.command.questions.EndorseQuestion;
import dev.narada.command.questions.WithdrawQuestionEndorsement;
import dev.narada.command.undo.Undo;
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
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.command.workshop.SetAgenda;
import dev.narada.command.workshop.SetRules;
import dev.narada.command.workshop.SetTables;
import dev.narada.command.workshop.StartPhase;
import dev.narada.command.workshop.StartTimer;
import dev.narada.command.workshop.StopTimer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every slice there is. */
public final class Slices {

    public static final List<Slice<?>> ALL = List.of(
            AddSession.SLICE,
            AddTheme.SLICE,
            CancelSession.SLICE,
            ChangeDetails.SLICE,
            CloseSession.SLICE,
            CloseWorkshop.SLICE,
            ExtendTimer.SLICE,
            LockDoor.SLICE,
            OpenDoor.SLICE,
            OpenSession.SLICE,
            Pause.SLICE,
            RenameTheme.SLICE,
            ReopenSession.SLICE,
            ReopenWorkshop.SLICE,
            RescheduleSession.SLICE,
            Resume.SLICE,
            RetireTheme.SLICE,
            RotateCode.SLICE,
            ScheduleWorkshop.SLICE,
            SetAgenda.SLICE,
            SetRules.SLICE,
            SetTables.SLICE,
            StartPhase.SLICE,
            StartTimer.SLICE,
            StopTimer.SLICE,
            AcceptConsent.SLICE,
            CancelRegistration.SLICE,
            ChangeRegistration.SLICE,
            CheckIn.SLICE,
            CheckOut.SLICE,
            ConfirmAttendance.SLICE,
            CorrectPresence.SLICE,
            Join.SLICE,
            RegisterParticipant.SLICE,
            ReinstateParticipant.SLICE,
            RemoveParticipant.SLICE,
            SeatPeople.SLICE,
            UndoCheckIn.SLICE,
            WithdrawConsent.SLICE,
            EndorseNeed.SLICE,
            HandInNeed.SLICE,
            MergeNeeds.SLICE,
            ProposeNeed.SLICE,
            RewordNeed.SLICE,
            CarryOver.SLICE,
            EndorseIdea.SLICE,
            HandInIdea.SLICE,
            MergeIdeas.SLICE,
            ProposeIdea.SLICE,
            RewordIdea.SLICE,
            AcceptLate.SLICE,
            CountRoomSupport.SLICE,
            Hide.SLICE,
            MoveToTheme.SLICE,
            Restore.SLICE,
            UndoMerge.SLICE,
            Withdraw.SLICE,
            WithdrawEndorsement.SLICE,
            AnswerQuestion.SLICE,
            AskQuestion.SLICE,
            EndorseQuestion.SLICE,
            WithdrawQuestionEndorsement.SLICE,
            CloseVoting.SLICE,
            OpenVoting.SLICE,
            PlaceDots.SLICE,
            RaiseDotBudget.SLICE,
            AdoptAction.SLICE,
            AmendAction.SLICE,
            AssignOwner.SLICE,
            DropAction.SLICE,
            ProposeDecision.SLICE,
            PublishPlan.SLICE,
            RaiseObjection.SLICE,
            ReportStatus.SLICE,
            ResolveObjection.SLICE,
            RestoreAction.SLICE,
            SetDueDate.SLICE,
            SupersedeDecision.SLICE,
            TakeDecision.SLICE,
            GiveEvaluation.SLICE,
            EraseParticipant.SLICE,
            RedactText.SLICE,
            Undo.SLICE);

    private static final Set<Class<? extends Command>> ANONYMOUS = ALL.stream()
            .filter(Slice::anonymous)
            .<Class<? extends Command>>map(Slice::command)
            .collect(Collectors.toSet());

    private Slices() {}

    /** Whether the record is not to say who sent it. */
    static boolean isAnonymous(Command command) {
        return ANONYMOUS.contains(command.getClass());
    }

    /** All commands by the name that outside programs know them by. */
    public static List<Class<? extends Command>> commands() {
        return ALL.stream().<Class<? extends Command>>map(Slice::command).toList();
    }
}
