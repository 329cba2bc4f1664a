package dev.narada.query.history;

import dev.narada.events.ParticipantId;
import dev.narada.events.SessionId;
import dev.narada.events.people.*;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who signed up, who came, who agreed to what; with names only where names are shown. A seat is taken by oneself and given
 * by others, so these sentences ask who acted.
 */
final class PersonSentences {

    private PersonSentences() {}

    static String of(PersonFact fact, @Nullable ParticipantId doer, HistoryWords w) {
        return switch (fact) {
            case ParticipantRegistered f ->
                w.say(
                        "zgłosiła udział w %s%s",
                        "signed up for %s%s", sessions(f.sessionIds(), w), w.person(f.participantId()));
            case ParticipantWaitlisted f ->
                w.say(
                        "zgłosiła udział w %s: lista rezerwowa, miejsce %s%s",
                        "asked for %s: waiting list, place %s%s",
                        sessions(f.sessionIds(), w),
                        f.place(),
                        w.person(f.participantId()));
            case RegistrationChanged f ->
                w.say(
                        "zmieniła zgłoszenie: %s%s",
                        "changed a registration: %s%s",
                        w.sessions(f.sessionIds(), "spotkanie nr", "spotkania nr", "session", "sessions"),
                        w.person(f.participantId()));
            case RegistrationCancelled f ->
                w.say("wycofała zgłoszenie%s", "cancelled a registration%s", w.person(f.participantId()));
            case SeatOffered f ->
                w.say(
                        "dostała miejsce na spotkaniu nr %s%s",
                        "got a seat at session %s%s", w.number(f.sessionId()), w.person(f.participantId()));
            case AttendanceConfirmed f ->
                w.say(
                        "potwierdziła udział w spotkaniu nr %s%s",
                        "confirmed coming to session %s%s", w.number(f.sessionId()), w.person(f.participantId()));
            case AttendanceDeclined f ->
                w.say(
                        "odwołała udział w spotkaniu nr %s%s",
                        "declined coming to session %s%s", w.number(f.sessionId()), w.person(f.participantId()));
            case CheckedIn f ->
                w.say(
                        "odnotowała obecność na spotkaniu nr %s %s%s",
                        "noted presence at session %s %s%s",
                        w.number(f.sessionId()),
                        ChoiceNames.of(f.method(), w),
                        w.person(f.participantId()));
            case CheckInUndone f ->
                w.say(
                        "cofnęła obecność na spotkaniu nr %s%s",
                        "undid a check-in at session %s%s", w.number(f.sessionId()), w.person(f.participantId()));
            case CheckedOut f ->
                w.say(
                        "odnotowała wcześniejsze wyjście ze spotkania nr %s%s",
                        "noted an early leave from session %s%s", w.number(f.sessionId()), w.person(f.participantId()));
            case PresenceCorrected f ->
                w.say(
                        "policzyła salę na spotkaniu nr %s: %s%s",
                        "counted the room of session %s: %s%s",
                        w.number(f.sessionId()),
                        w.people(f.count()),
                        w.because(f.reason()));
            case ParticipantRemoved f ->
                w.say("wykluczyła z udziału%s", "removed somebody%s", w.person(f.participantId()));
            case ParticipantReinstated f ->
                w.say("przywróciła do udziału%s", "reinstated somebody%s", w.person(f.participantId()));
            case ConsentGiven f ->
                w.say(
                        "przyjęła zgodę %s w wersji %s%s",
                        "accepted the consent %s, version %s%s",
                        w.quoted(f.consent()),
                        f.textVersion(),
                        w.person(f.participantId()));
            case ConsentWithdrawn f ->
                w.say(
                        "wycofała zgodę %s%s",
                        "withdrew the consent %s%s", w.quoted(f.consent()), w.person(f.participantId()));
            case Seated f ->
                f.participantId().equals(doer)
                        ? w.say(
                                "zajęła miejsce przy stoliku%s%s",
                                "took a seat at a table%s%s",
                                w.table(f.sessionId(), f.tableId()),
                                w.person(f.participantId()))
                        : w.say(
                                "dała komuś miejsce przy stoliku%s%s",
                                "gave somebody a seat at a table%s%s",
                                w.table(f.sessionId(), f.tableId()),
                                w.person(f.participantId()));
        };
    }

    private static String sessions(List<SessionId> ids, HistoryWords w) {
        return w.sessions(ids, "spotkaniu nr", "spotkaniach nr", "session", "sessions");
    }
}
