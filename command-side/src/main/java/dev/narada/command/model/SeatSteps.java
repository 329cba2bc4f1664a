package dev.narada.command.model;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.evaluation.EvaluationFact;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.NeedFact;
import dev.narada.events.people.*;
import dev.narada.events.plan.PlanFact;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.questions.QuestionFact;
import dev.narada.events.voting.VotingFact;
import dev.narada.events.workshop.*;
import java.util.Collection;
import java.util.List;

/** How each fact changes who sits and who waits. */
final class SeatSteps {

    /** All that matters to seats and lines; what it does is said below. */
    static final List<Class<? extends Fact>> HEARD = List.of(
            WorkshopScheduled.class,
            DetailsChanged.class,
            SessionAdded.class,
            SessionCancelled.class,
            SessionOpened.class,
            SessionClosed.class,
            SessionReopened.class,
            WorkshopClosed.class,
            WorkshopReopened.class,
            ParticipantRegistered.class,
            ParticipantWaitlisted.class,
            RegistrationChanged.class,
            RegistrationCancelled.class,
            SeatOffered.class,
            CheckedIn.class,
            ParticipantRemoved.class,
            ParticipantReinstated.class,
            ParticipantErased.class);

    private SeatSteps() {}

    static DecisionModel<Seats> all(DecisionModel<Seats> model) {
        var hearing = model;
        for (var fact : HEARD) {
            hearing = hearing.on(fact, SeatSteps::apply);
        }
        return hearing;
    }

    static Seats apply(Seats seats, Fact fact) {
        return switch (fact) {
            case WorkshopFact it -> meeting(seats, it);
            case PersonFact it -> person(seats, it);
            case PrivacyFact it -> removal(seats, it);
            case NeedFact _, IdeaFact _, QuestionFact _, VotingFact _, PlanFact _, EvaluationFact _ -> seats;
        };
    }

    private static Seats meeting(Seats seats, WorkshopFact fact) {
        return switch (fact) {
            case WorkshopScheduled it ->
                seats.holding(it.capacity())
                        .atAll(
                                it.sessions().stream()
                                        .map(PlannedSession::sessionId)
                                        .toList(),
                                each -> each);
            case DetailsChanged it -> seats.holding(it.capacity());
            case SessionAdded it -> seats.at(it.sessionId(), each -> each.off(false));
            case SessionCancelled it -> seats.at(it.sessionId(), each -> each.off(true));
            case SessionOpened it -> seats.at(it.sessionId(), each -> each.over(false));
            case SessionReopened it -> seats.at(it.sessionId(), each -> each.over(false));
            case SessionClosed it -> seats.at(it.sessionId(), each -> each.over(true));
            case WorkshopClosed _ -> seats.shut(true);
            case WorkshopReopened _ -> seats.shut(false);
            case SessionRescheduled _,
                    AgendaSet _,
                    TablesSet _,
                    ThemeAdded _,
                    ThemeRenamed _,
                    ThemeRetired _,
                    DoorOpened _,
                    DoorLocked _,
                    CodeRotated _,
                    PhaseStarted _,
                    Paused _,
                    Resumed _,
                    TimerStarted _,
                    TimerExtended _,
                    TimerStopped _,
                    RulesSet _ -> seats;
        };
    }

    private static Seats person(Seats seats, PersonFact fact) {
        return switch (fact) {
            case ParticipantRegistered it ->
                seated(seats.known(it.participantId(), it.kind()), it.participantId(), it.sessionIds());
            case ParticipantWaitlisted it ->
                seats.known(it.participantId(), it.kind())
                        .atAll(it.sessionIds(), each -> each.queue(it.participantId()));
            case RegistrationChanged it -> chosen(seats, it.participantId(), it.sessionIds());
            case RegistrationCancelled it ->
                seats.atAll(seats.meetings().keySet(), each -> each.without(it.participantId()));
            case SeatOffered it -> seated(seats, it.participantId(), List.of(it.sessionId()));
            case CheckedIn it -> seated(seats, it.participantId(), List.of(it.sessionId()));
            case ParticipantRemoved it -> seats.removed(Immutables.with(seats.removed(), it.participantId()));
            case ParticipantReinstated it -> seats.removed(Immutables.without(seats.removed(), it.participantId()));
            case AttendanceConfirmed _,
                    AttendanceDeclined _,
                    CheckInUndone _,
                    CheckedOut _,
                    PresenceCorrected _,
                    ConsentGiven _,
                    ConsentWithdrawn _,
                    Seated _ -> seats;
        };
    }

    private static Seats removal(Seats seats, PrivacyFact fact) {
        return switch (fact) {
            case ParticipantErased it ->
                seats.atAll(seats.meetings().keySet(), each -> each.forgetting(it.participantId()));
            case TextRedacted _ -> seats;
        };
    }

    private static Seats seated(Seats seats, ParticipantId person, Collection<SessionId> sessions) {
        return seats.tables().contains(person) ? seats : seats.atAll(sessions, each -> each.seat(person));
    }

    private static Seats chosen(Seats seats, ParticipantId person, Collection<SessionId> sessions) {
        var given = seats.meetings().keySet().stream()
                .filter(session -> !sessions.contains(session))
                .toList();
        var left = seats.atAll(given, each -> each.without(person));
        return left.tables().contains(person) ? left : left.atAll(sessions, each -> each.chosenBy(person));
    }
}
