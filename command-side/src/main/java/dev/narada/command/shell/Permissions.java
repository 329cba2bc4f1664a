package dev.narada.command.shell;

import dev.narada.command.AboutPerson;
import dev.narada.command.Actor;
import dev.narada.command.Command;
import dev.narada.command.OnBehalf;
import dev.narada.command.Role;
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
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, deny by default. A row names the least role among scribe, facilitator and owner; "self" rows are also
 * open to participants, for what is their own. Whether an item is one's own is the slice's to decide, which knows the author.
 */
public final class Permissions {

    private static final Map<Class<? extends Command>, Row> TABLE = new HashMap<>();

    /** Who may: everybody, participants for themselves, and from which role on for others. */
    private record Row(
            boolean anyone, boolean self, @Nullable Role others) {}

    static {
        rows(
                new Row(false, false, Role.FACILITATOR),
                AddSession.class,
                AddTheme.class,
                CancelSession.class,
                ChangeDetails.class,
                CloseSession.class,
                CloseWorkshop.class,
                ExtendTimer.class,
                LockDoor.class,
                OpenDoor.class,
                OpenSession.class,
                Pause.class,
                RenameTheme.class,
                ReopenSession.class,
                ReopenWorkshop.class,
                RescheduleSession.class,
                Resume.class,
                RetireTheme.class,
                RotateCode.class,
                SetAgenda.class,
                SetRules.class,
                SetTables.class,
                StartPhase.class,
                StartTimer.class,
                StopTimer.class,
                CorrectPresence.class,
                ReinstateParticipant.class,
                RemoveParticipant.class,
                UndoCheckIn.class,
                MergeNeeds.class,
                CarryOver.class,
                MergeIdeas.class,
                AcceptLate.class,
                UndoMerge.class,
                CloseVoting.class,
                OpenVoting.class,
                RaiseDotBudget.class,
                AdoptAction.class,
                AmendAction.class,
                AssignOwner.class,
                DropAction.class,
                ProposeDecision.class,
                PublishPlan.class,
                ReportStatus.class,
                ResolveObjection.class,
                RestoreAction.class,
                SetDueDate.class,
                SupersedeDecision.class,
                TakeDecision.class,
                RedactText.class);
        rows(new Row(false, false, Role.OWNER), ScheduleWorkshop.class);
        rows(
                new Row(false, true, Role.SCRIBE),
                AcceptConsent.class,
                CancelRegistration.class,
                ChangeRegistration.class,
                CheckIn.class,
                ConfirmAttendance.class,
                SeatPeople.class,
                WithdrawConsent.class,
                EndorseNeed.class,
                HandInNeed.class,
                ProposeNeed.class,
                RewordNeed.class,
                EndorseIdea.class,
                HandInIdea.class,
                ProposeIdea.class,
                RewordIdea.class,
                Withdraw.class,
                WithdrawEndorsement.class,
                AskQuestion.class,
                EndorseQuestion.class,
                WithdrawQuestionEndorsement.class,
                PlaceDots.class,
                RaiseObjection.class);
        rows(
                new Row(false, false, Role.SCRIBE),
                CheckOut.class,
                CountRoomSupport.class,
                Hide.class,
                MoveToTheme.class,
                Restore.class,
                AnswerQuestion.class,
                Undo.class);
        rows(new Row(true, true, Role.SCRIBE), Join.class, RegisterParticipant.class);
        rows(new Row(false, true, null), GiveEvaluation.class);
        rows(new Row(false, true, Role.OWNER), EraseParticipant.class);
    }

    private Permissions() {}

    /** Whether somebody in this role may send this command, about themselves or about others. */
    public static boolean can(Role role, Class<? extends Command> command, boolean own) {
        var row = TABLE.get(command);
        if (row == null) {
            return false;
        }
        return row.anyone
                || (row.self && own && role == Role.PARTICIPANT)
                || (row.others != null && role.atLeast(row.others));
    }

    /** Whether the table says anything about this command. */
    public static boolean mention(Class<? extends Command> command) {
        return TABLE.containsKey(command);
    }

    /** Whether this very command may be sent. */
    public static boolean allow(Command command, Actor actor) {
        return can(actor.role(), command.getClass(), own(command, actor));
    }

    /** Whether the command is about whoever sends it. */
    private static boolean own(Command command, Actor actor) {
        return switch (command) {
            case OnBehalf spoken -> spoken.onBehalfOf() == null || actor.is(spoken.onBehalfOf());
            case AboutPerson about -> actor.is(about.participantId());
            case SeatPeople seat -> seat.participantId() == null || actor.is(seat.participantId());
            default -> true;
        };
    }

    @SafeVarargs
    private static void rows(Row row, Class<? extends Command>... commands) {
        for (var command : commands) {
            TABLE.put(command, row);
        }
    }
}
