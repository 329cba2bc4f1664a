package dev.narada.query.history;

import dev.narada.events.ParticipantId;
import dev.narada.events.people.*;
import org.jspecify.annotations.Nullable;

/**
 * Who signed up, who came, who agreed to what; with names only where names are shown. A seat is taken by oneself and given
 * by others, so these sentences ask who acted.
 */
final class PersonSentences {

    private static final String AT_SESSIONS = "history.at-sessions";

    private PersonSentences() {}

    static Sentence of(PersonFact fact, @Nullable ParticipantId doer, HistoryWords w) {
        var told = w.tell(fact);
        return switch (fact) {
            case ParticipantRegistered f ->
                told.with("sessions", w.sessions(AT_SESSIONS, f.sessionIds())).person(f.participantId());
            case ParticipantWaitlisted f ->
                told.with("sessions", w.sessions(AT_SESSIONS, f.sessionIds()))
                        .with("place", f.place())
                        .person(f.participantId());
            case RegistrationChanged f ->
                told.with("sessions", w.sessions("history.sessions", f.sessionIds()))
                        .person(f.participantId());
            case RegistrationCancelled f -> told.person(f.participantId());
            case SeatOffered f -> told.session(f.sessionId()).person(f.participantId());
            case AttendanceConfirmed f -> told.session(f.sessionId()).person(f.participantId());
            case AttendanceDeclined f -> told.session(f.sessionId()).person(f.participantId());
            case CheckedIn f ->
                told.session(f.sessionId()).with("method", f.method()).person(f.participantId());
            case CheckInUndone f -> told.session(f.sessionId()).person(f.participantId());
            case CheckedOut f -> told.session(f.sessionId()).person(f.participantId());
            case PresenceCorrected f ->
                told.session(f.sessionId()).with("people", f.count()).because(f.reason());
            case ParticipantRemoved f -> told.person(f.participantId());
            case ParticipantReinstated f -> told.person(f.participantId());
            case ConsentGiven f ->
                told.with("consent", w.quoted(f.consent()))
                        .with("version", f.textVersion())
                        .person(f.participantId());
            case ConsentWithdrawn f ->
                told.with("consent", w.quoted(f.consent())).person(f.participantId());
            case Seated f ->
                told.with("own", f.participantId().equals(doer))
                        .with("table", w.table(f.sessionId(), f.tableId()))
                        .person(f.participantId());
        };
    }
}
