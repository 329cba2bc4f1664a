package dev.narada.command.people;

import static dev.narada.command.compensation.Aspect.Topic.*;
import static dev.narada.command.compensation.Aspect.all;
import static dev.narada.command.compensation.Aspect.the;
import static dev.narada.command.compensation.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.compensation.UndoRefusal.SEAT_GIVEN;

import dev.narada.command.compensation.Aspect;
import dev.narada.command.compensation.Compensating;
import dev.narada.command.compensation.Compensation;
import dev.narada.command.compensation.UndoContext;
import dev.narada.command.items.Contributor;
import dev.narada.command.model.Presence;
import dev.narada.events.people.*;
import java.util.List;
import java.util.Map;

/** What takes back an act about a person. */
public final class PersonCompensation implements Compensating<PersonFact> {

    @Override
    public Compensation of(PersonFact fact, UndoContext context) {
        var w = fact.workshopId();
        var before = context.before();
        return switch (fact) {
            case ParticipantRegistered it -> RegistrationCompensation.undone(w, it.participantId(), context);
            case ParticipantWaitlisted it -> RegistrationCompensation.undone(w, it.participantId(), context);
            case RegistrationChanged it -> RegistrationCompensation.unchanged(it, context);
            case RegistrationCancelled it -> RegistrationCompensation.again(w, it.participantId(), context);
            // Whoever got the seat keeps it.
            case SeatOffered _ -> Compensation.stays(SEAT_GIVEN);
            case AttendanceConfirmed it -> context.own(new AttendanceDeclined(w, it.participantId(), it.sessionId()));
            case AttendanceDeclined it -> context.own(new AttendanceConfirmed(w, it.participantId(), it.sessionId()));
            case CheckedIn it -> {
                var left = before.know(Presence.of(w, it.participantId())).left(it.participantId(), it.sessionId());
                yield Compensation.back(
                        left
                                ? new CheckedOut(w, it.participantId(), it.sessionId())
                                : new CheckInUndone(w, it.participantId(), it.sessionId()));
            }
            case CheckInUndone it ->
                before.last(
                                CheckedIn.class,
                                old -> old.participantId().equals(it.participantId())
                                        && old.sessionId().equals(it.sessionId()))
                        .<Compensation>map(Compensation::back)
                        .orElse(Compensation.none());
            case CheckedOut it ->
                before.last(
                                CheckedIn.class,
                                old -> old.participantId().equals(it.participantId())
                                        && old.sessionId().equals(it.sessionId()))
                        .<Compensation>map(Compensation::back)
                        .orElse(Compensation.none());
            case PresenceCorrected it -> counted(it, context);
            case ParticipantRemoved it -> RegistrationCompensation.back(w, it.participantId(), context);
            case ParticipantReinstated it ->
                Compensation.back(before.last(
                                ParticipantRemoved.class,
                                old -> old.participantId().equals(it.participantId()))
                        .filter(old -> old.reason() == null || old.reason().words() != null)
                        .orElse(new ParticipantRemoved(w, it.participantId(), null)));
            case ConsentGiven it -> {
                var old =
                        before.know(Consents.of(w, it.participantId())).given().get(it.consent());
                yield context.own(
                        old == null
                                ? new ConsentWithdrawn(w, it.participantId(), it.consent())
                                : new ConsentGiven(w, it.participantId(), it.consent(), old));
            }
            case ConsentWithdrawn it -> {
                var old =
                        before.know(Consents.of(w, it.participantId())).given().get(it.consent());
                yield old == null
                        ? Compensation.none()
                        : context.own(new ConsentGiven(w, it.participantId(), it.consent(), old));
            }
            case Seated it -> {
                var table = before.know(Contributor.of(w, it.participantId())).tableIn(it.sessionId());
                yield table == null
                        ? Compensation.barred(NOTHING_EARLIER)
                        : Compensation.back(new Seated(w, it.participantId(), it.sessionId(), table));
            }
        };
    }

    @Override
    public List<Aspect> effects(PersonFact fact) {
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

    @Override
    public List<Aspect> conflicts(PersonFact fact) {
        return switch (fact) {
            case Seated it -> all(effects(it), the(TABLES, it.sessionId()));
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
                    PresenceCorrected _,
                    ParticipantRemoved _,
                    ParticipantReinstated _,
                    ConsentGiven _,
                    ConsentWithdrawn _ -> effects(fact);
        };
    }

    /** The earlier count by eye; where nobody had counted, as many as are checked in. */
    private static Compensation counted(PresenceCorrected it, UndoContext context) {
        var earlier = context.before()
                .last(PresenceCorrected.class, old -> old.sessionId().equals(it.sessionId()));
        if (earlier.isPresent()) {
            return Compensation.saying(earlier.get(), earlier.get().reason());
        }
        var now = context.now().know(Presence.in(it.workshopId(), it.sessionId()));
        var checkedIn = new Presence(now.came(), now.left(), Map.of(), now.tables(), now.phones());
        return Compensation.saying(
                new PresenceCorrected(it.workshopId(), it.sessionId(), checkedIn.count(it.sessionId()), it.reason()),
                it.reason());
    }
}
