package dev.narada.command.undo;

import static dev.narada.command.undo.Matter.Topic.*;
import static dev.narada.command.undo.Matter.all;
import static dev.narada.command.undo.Matter.each;
import static dev.narada.command.undo.Matter.the;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.*;
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
            case ItemFact it -> item(it);
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

    private static List<Matter> item(ItemFact fact) {
        var id = fact.itemId();
        return switch (fact) {
            case ItemProposed _, ItemHandedIn _, ItemLateAccepted _, ItemRestored _ ->
                all(the(ITEM, id), the(STANDING, id));
            case ItemWithdrawn _, ItemHidden _ -> the(STANDING, id);
            case ItemReworded _ -> the(WORDS, id);
            case ItemMovedToTheme _ -> the(PLACE, id);
            case ItemEndorsed it -> the(VOICE, id, it.participantId());
            case ItemEndorsementWithdrawn it -> the(VOICE, id, it.participantId());
            case ItemRoomSupportCounted _ -> the(HANDS, id);
            case ItemsMerged it -> all(each(GROUP, it.itemIds()), the(GROUP, id));
            case ItemMergeUndone it -> all(each(GROUP, it.itemIds()), it.into() == null ? List.of() : the(GROUP, id));
            case IdeaCarriedOver _, IdeaParked _, IdeaDropped _ -> the(FATE, id);
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
