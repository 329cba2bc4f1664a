package dev.narada.query.history;

import dev.narada.events.Fact;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.ItemFact;
import dev.narada.events.people.*;
import dev.narada.events.plan.*;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.WorkshopFact;
import dev.narada.log.Recorded;
import dev.narada.query.Audience;
import dev.narada.query.state.WorkshopState;

/**
 * Which of the words that a fact sealed somebody may take away: what the history or the plan tells them, and less where a
 * file that has left cannot be called back. Choices of a voting go to nobody, names to facilitators, contacts to nobody.
 */
public final class ReadableWords {

    private static final String CONTACT = "contact";
    private static final String OWNER = "owner";
    private static final String REASON = "reason";

    private ReadableWords() {}

    /** {@code room} is as it stands now: what it does not show any more is not given away either. */
    public static boolean isReadable(Recorded<Fact> recorded, String field, WorkshopState room, Audience audience) {
        var told = History.isTold(recorded, room, audience);
        return switch (recorded.event()) {
            case VotingFact _, PrivacyFact _ -> false;
            case EvaluationFact _ -> audience.leads();
            case PersonFact f -> told && ofPerson(f, field, audience);
            case WorkshopFact _, ItemFact _, QuestionFact _ -> told;
            case PlanFact f -> ofPlan(f, field, room, audience, told);
        };
    }

    private static boolean ofPerson(PersonFact fact, String field, Audience audience) {
        return switch (fact) {
            case PresenceCorrected _ -> true;
            case ParticipantRegistered _,
                    ParticipantWaitlisted _,
                    RegistrationChanged _,
                    RegistrationCancelled _,
                    SeatOffered _,
                    AttendanceConfirmed _,
                    AttendanceDeclined _,
                    CheckedIn _,
                    CheckInUndone _,
                    CheckedOut _,
                    ParticipantRemoved _,
                    ParticipantReinstated _,
                    ConsentGiven _,
                    ConsentWithdrawn _,
                    Seated _ -> audience.leads() && !field.equals(CONTACT);
        };
    }

    /** A pause holds the board and the history back, the plan of action not. */
    private static boolean ofPlan(PlanFact fact, String field, WorkshopState room, Audience audience, boolean told) {
        return switch (fact) {
            case ActionAdopted f ->
                !field.equals(OWNER) || HistoryWords.namesOwner(room, audience, f.actionId(), f.owner());
            case OwnerAssigned f ->
                switch (field) {
                    case OWNER -> HistoryWords.namesOwner(room, audience, f.actionId(), f.owner());
                    case REASON -> told;
                    default -> true;
                };
            case ActionAmended _ -> told || !field.equals(REASON);
            case ObjectionRaised _, ObjectionResolved _, StatusReported _ -> told && audience.inTheRoom();
            case DecisionProposed _,
                    DecisionTaken _,
                    DecisionSuperseded _,
                    DueDateSet _,
                    ActionDropped _,
                    ObjectionWithdrawn _,
                    ActionRestored _,
                    PlanPublished _ -> told;
        };
    }
}
