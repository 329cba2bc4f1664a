package dev.narada.command.undo;

import static dev.narada.command.undo.Matter.Topic.*;
import static dev.narada.command.undo.Matter.all;
import static dev.narada.command.undo.Matter.each;
import static dev.narada.command.undo.Matter.the;

import dev.narada.events.Fact;
import dev.narada.events.IdeaId;
import dev.narada.events.NeedId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaFact;
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
import dev.narada.events.items.NeedFact;
import dev.narada.events.people.*;
import dev.narada.events.plan.*;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.*;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.*;
import java.util.List;

/** What each fact settled, and what must not have been stirred since when it is to be taken back. */
final class Stakes {

    private Stakes() {}

    static List<Matter> of(Fact fact) {
        return switch (fact) {
            case WorkshopFact it -> meeting(it);
            case PersonFact it -> person(it);
            case NeedFact it -> need(it);
            case IdeaFact it -> idea(it);
            case PlanFact it -> plan(it);
            case QuestionEndorsed it -> the(VOICE, it.questionId(), it.participantId());
            case QuestionEndorsementWithdrawn it -> the(VOICE, it.questionId(), it.participantId());
            case QuestionAnswered it -> the(ANSWER, it.questionId());
            case QuestionAsked it -> the(ITEM, it.questionId());
            case VotingFact _, EvaluationFact _, PrivacyFact _ -> List.of();
        };
    }

    private static List<Matter> meeting(WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled _, DetailsChanged _ -> the(DETAILS);
            case RulesSet it -> RulesTouched.by(it);
            case SessionAdded it -> the(SESSION, it.sessionId());
            case SessionRescheduled it -> the(SESSION, it.sessionId());
            case SessionCancelled it -> the(SESSION, it.sessionId());
            case SessionOpened it -> all(the(COURSE), the(SESSION, it.sessionId()));
            case SessionReopened _, SessionClosed _, PhaseStarted _ -> the(COURSE);
            case AgendaSet it -> the(AGENDA, it.sessionId());
            case TablesSet it -> the(TABLES, it.sessionId());
            case ThemeAdded it -> the(THEME, it.themeId());
            case ThemeRenamed it -> the(THEME, it.themeId());
            case ThemeRetired it -> the(THEME, it.themeId());
            case DoorOpened _, DoorLocked _ -> the(DOOR);
            case Paused _, Resumed _ -> the(PAUSE);
            case TimerStarted it -> the(TIMER, it.sessionId());
            case TimerExtended it -> the(TIMER, it.sessionId());
            case TimerStopped it -> the(TIMER, it.sessionId());
            case WorkshopClosed _, WorkshopReopened _ -> the(WORKSHOP);
            case CodeRotated _ -> List.of();
        };
    }

    private static List<Matter> person(PersonFact fact) {
        return switch (fact) {
            case ParticipantRegistered it -> the(SIGN_UP, it.participantId());
            case ParticipantWaitlisted it -> the(SIGN_UP, it.participantId());
            case RegistrationChanged it -> the(SIGN_UP, it.participantId());
            case RegistrationCancelled it -> the(SIGN_UP, it.participantId());
            case SeatOffered it -> the(SIGN_UP, it.participantId());
            case ParticipantRemoved it -> the(MEMBER, it.participantId());
            case ParticipantReinstated it -> the(MEMBER, it.participantId());
            case AttendanceConfirmed it -> the(COMING, it.participantId(), it.sessionId());
            case AttendanceDeclined it -> the(COMING, it.participantId(), it.sessionId());
            case CheckedIn it -> the(PRESENCE, it.participantId(), it.sessionId());
            case CheckInUndone it -> the(PRESENCE, it.participantId(), it.sessionId());
            case CheckedOut it -> the(PRESENCE, it.participantId(), it.sessionId());
            case PresenceCorrected it -> the(COUNT, it.sessionId());
            case ConsentGiven it -> the(CONSENT, it.participantId(), it.consent());
            case ConsentWithdrawn it -> the(CONSENT, it.participantId(), it.consent());
            case Seated it -> the(SEAT, it.participantId(), it.sessionId());
        };
    }

    private static List<Matter> need(NeedFact fact) {
        return switch (fact) {
            case NeedProposed it -> all(the(ITEM, it.needId()), the(STANDING, it.needId()));
            case NeedHandedIn it -> all(the(ITEM, it.needId()), the(STANDING, it.needId()));
            case NeedLateAccepted it -> all(the(ITEM, it.needId()), the(STANDING, it.needId()));
            case NeedWithdrawn it -> the(STANDING, it.needId());
            case NeedHidden it -> the(STANDING, it.needId());
            case NeedRestored it -> all(the(ITEM, it.needId()), the(STANDING, it.needId()));
            case NeedReworded it -> the(WORDS, it.needId());
            case NeedMovedToTheme it -> the(PLACE, it.needId());
            case NeedEndorsed it -> the(VOICE, it.needId(), it.participantId());
            case NeedEndorsementWithdrawn it -> the(VOICE, it.needId(), it.participantId());
            case NeedRoomSupportCounted it -> the(HANDS, it.needId());
            case NeedsMerged it ->
                all(
                        each(GROUP, it.needIds()),
                        the(GROUP, it.into() == null ? new NeedId(it.mergeId().value()) : it.into()));
            case NeedMergeUndone it ->
                all(each(GROUP, it.needIds()), it.into() == null ? List.of() : the(GROUP, it.into()));
        };
    }

    private static List<Matter> idea(IdeaFact fact) {
        return switch (fact) {
            case IdeaProposed it -> all(the(ITEM, it.ideaId()), the(STANDING, it.ideaId()));
            case IdeaHandedIn it -> all(the(ITEM, it.ideaId()), the(STANDING, it.ideaId()));
            case IdeaLateAccepted it -> all(the(ITEM, it.ideaId()), the(STANDING, it.ideaId()));
            case IdeaWithdrawn it -> the(STANDING, it.ideaId());
            case IdeaHidden it -> the(STANDING, it.ideaId());
            case IdeaRestored it -> all(the(ITEM, it.ideaId()), the(STANDING, it.ideaId()));
            case IdeaReworded it -> the(WORDS, it.ideaId());
            case IdeaMovedToTheme it -> the(PLACE, it.ideaId());
            case IdeaEndorsed it -> the(VOICE, it.ideaId(), it.participantId());
            case IdeaEndorsementWithdrawn it -> the(VOICE, it.ideaId(), it.participantId());
            case IdeaRoomSupportCounted it -> the(HANDS, it.ideaId());
            case IdeasMerged it ->
                all(
                        each(GROUP, it.ideaIds()),
                        the(GROUP, it.into() == null ? new IdeaId(it.mergeId().value()) : it.into()));
            case IdeaMergeUndone it ->
                all(each(GROUP, it.ideaIds()), it.into() == null ? List.of() : the(GROUP, it.into()));
            case IdeaCarriedOver it -> the(FATE, it.ideaId());
            case IdeaParked it -> the(FATE, it.ideaId());
            case IdeaDropped it -> the(FATE, it.ideaId());
        };
    }

    private static List<Matter> plan(PlanFact fact) {
        return switch (fact) {
            case DecisionProposed it -> the(DECISION, it.decisionId());
            case DecisionTaken it -> the(DECISION, it.decisionId());
            case DecisionSuperseded it -> the(DECISION, it.decisionId());
            case ObjectionRaised it -> the(DECISION, it.decisionId());
            case ObjectionResolved it -> the(DECISION, it.decisionId());
            case ActionAdopted it -> the(ACTION, it.actionId());
            case ActionDropped it -> the(ACTION, it.actionId());
            case ActionRestored it -> the(ACTION, it.actionId());
            case ActionAmended it -> all(the(WORDING, it.actionId()), the(ACTION, it.actionId()));
            case OwnerAssigned it -> all(the(OWNER, it.actionId()), the(ACTION, it.actionId()));
            case DueDateSet it -> all(the(DUE, it.actionId()), the(ACTION, it.actionId()));
            case StatusReported it -> all(the(STATUS, it.actionId()), the(ACTION, it.actionId()));
            case PlanPublished _ -> List.of();
        };
    }
}
