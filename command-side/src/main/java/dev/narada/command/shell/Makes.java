package dev.narada.command.shell;

import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemEndorsed.NeedEndorsed;
import dev.narada.events.items.ItemEndorsementWithdrawn.IdeaEndorsementWithdrawn;
import dev.narada.events.items.ItemEndorsementWithdrawn.NeedEndorsementWithdrawn;
import dev.narada.events.items.ItemHandedIn.IdeaHandedIn;
import dev.narada.events.items.ItemHandedIn.NeedHandedIn;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemHidden.NeedHidden;
import dev.narada.events.items.ItemLateAccepted.IdeaLateAccepted;
import dev.narada.events.items.ItemLateAccepted.NeedLateAccepted;
import dev.narada.events.items.ItemMergeUndone.IdeaMergeUndone;
import dev.narada.events.items.ItemMergeUndone.NeedMergeUndone;
import dev.narada.events.items.ItemMovedToTheme.IdeaMovedToTheme;
import dev.narada.events.items.ItemMovedToTheme.NeedMovedToTheme;
import dev.narada.events.items.ItemProposed.IdeaProposed;
import dev.narada.events.items.ItemProposed.NeedProposed;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.items.ItemRestored.NeedRestored;
import dev.narada.events.items.ItemReworded.IdeaReworded;
import dev.narada.events.items.ItemReworded.NeedReworded;
import dev.narada.events.items.ItemRoomSupportCounted.IdeaRoomSupportCounted;
import dev.narada.events.items.ItemRoomSupportCounted.NeedRoomSupportCounted;
import dev.narada.events.items.ItemWithdrawn.IdeaWithdrawn;
import dev.narada.events.items.ItemWithdrawn.NeedWithdrawn;
import dev.narada.events.items.ItemsMerged.IdeasMerged;
import dev.narada.events.items.ItemsMerged.NeedsMerged;
import dev.narada.events.people.AttendanceConfirmed;
import dev.narada.events.people.AttendanceDeclined;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.ConsentWithdrawn;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.PresenceCorrected;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.Seated;
import dev.narada.events.plan.ActionAdopted;
import dev.narada.events.plan.ActionAmended;
import dev.narada.events.plan.ActionDropped;
import dev.narada.events.plan.ActionRestored;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionSuperseded;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.DueDateSet;
import dev.narada.events.plan.ObjectionRaised;
import dev.narada.events.plan.ObjectionResolved;
import dev.narada.events.plan.OwnerAssigned;
import dev.narada.events.plan.PlanPublished;
import dev.narada.events.plan.StatusReported;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionAnswered;
import dev.narada.events.questions.QuestionAsked;
import dev.narada.events.questions.QuestionEndorsed;
import dev.narada.events.questions.QuestionEndorsementWithdrawn;
import dev.narada.events.voting.DotBudgetRaised;
import dev.narada.events.voting.DotsPlaced;
import dev.narada.events.voting.VotingClosed;
import dev.narada.events.voting.VotingOpened;
import dev.narada.events.workshop.AgendaSet;
import dev.narada.events.workshop.CodeRotated;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.Paused;
import dev.narada.events.workshop.PhaseStarted;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.Resumed;
import dev.narada.events.workshop.RulesSet;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionOpened;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.TimerExtended;
import dev.narada.events.workshop.TimerStarted;
import dev.narada.events.workshop.TimerStopped;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.events.workshop.WorkshopScheduled;
import java.util.List;
import java.util.stream.Stream;

/** Which things a fact makes, and under which ids; what it only mentions was made by another. */
final class Makes {

    private Makes() {}

    static List<Id> ids(Fact fact) {
        return switch (fact) {
            case NeedProposed f -> List.of(f.needId());
            case NeedHandedIn f -> List.of(f.needId());
            case NeedsMerged f -> List.of(f.mergeId());
            case IdeaProposed f -> List.of(f.ideaId());
            case IdeaHandedIn f -> List.of(f.ideaId());
            case IdeasMerged f -> List.of(f.mergeId());
            case QuestionAsked f -> List.of(f.questionId());
            case VotingOpened f -> List.of(f.votingId());
            case DecisionProposed f -> List.of(f.decisionId());
            case ObjectionRaised f -> List.of(f.objectionId());
            case ActionAdopted f -> List.of(f.actionId());
            case ParticipantRegistered f -> List.of(f.participantId());
            case ParticipantWaitlisted f -> List.of(f.participantId());
            case WorkshopScheduled f -> scheduled(f);
            case SessionAdded f -> List.of(f.sessionId());
            case ThemeAdded f -> List.of(f.themeId());
            case TablesSet f -> f.tables().stream().<Id>map(Table::tableId).toList();
            case NeedLateAccepted _,
                    NeedReworded _,
                    NeedMovedToTheme _,
                    NeedWithdrawn _,
                    NeedHidden _,
                    NeedRestored _,
                    NeedEndorsed _,
                    NeedEndorsementWithdrawn _,
                    NeedRoomSupportCounted _,
                    NeedMergeUndone _,
                    IdeaLateAccepted _,
                    IdeaReworded _,
                    IdeaMovedToTheme _,
                    IdeaWithdrawn _,
                    IdeaHidden _,
                    IdeaRestored _,
                    IdeaEndorsed _,
                    IdeaEndorsementWithdrawn _,
                    IdeaRoomSupportCounted _,
                    IdeaMergeUndone _,
                    IdeaCarriedOver _,
                    IdeaParked _,
                    IdeaDropped _,
                    QuestionEndorsed _,
                    QuestionEndorsementWithdrawn _,
                    QuestionAnswered _,
                    DotsPlaced _,
                    DotBudgetRaised _,
                    VotingClosed _,
                    ObjectionResolved _,
                    DecisionTaken _,
                    DecisionSuperseded _,
                    ActionAmended _,
                    OwnerAssigned _,
                    DueDateSet _,
                    StatusReported _,
                    ActionDropped _,
                    ActionRestored _,
                    PlanPublished _,
                    RegistrationChanged _,
                    RegistrationCancelled _,
                    SeatOffered _,
                    AttendanceConfirmed _,
                    AttendanceDeclined _,
                    CheckedIn _,
                    CheckInUndone _,
                    CheckedOut _,
                    PresenceCorrected _,
                    ParticipantRemoved _,
                    ParticipantReinstated _,
                    ConsentGiven _,
                    ConsentWithdrawn _,
                    Seated _,
                    DetailsChanged _,
                    SessionRescheduled _,
                    SessionCancelled _,
                    AgendaSet _,
                    ThemeRenamed _,
                    ThemeRetired _,
                    DoorOpened _,
                    DoorLocked _,
                    CodeRotated _,
                    SessionOpened _,
                    PhaseStarted _,
                    SessionClosed _,
                    SessionReopened _,
                    Paused _,
                    Resumed _,
                    TimerStarted _,
                    TimerExtended _,
                    TimerStopped _,
                    RulesSet _,
                    WorkshopClosed _,
                    WorkshopReopened _,
                    EvaluationFact _,
                    PrivacyFact _ -> List.of();
        };
    }

    private static List<Id> scheduled(WorkshopScheduled f) {
        return Stream.<Id>concat(
                        f.sessions().stream().map(PlannedSession::sessionId),
                        f.themes().stream().map(Theme::themeId))
                .toList();
    }
}
