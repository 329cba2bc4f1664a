package dev.narada.command.undo;

import static dev.narada.command.undo.UndoRefusal.NOTHING_EARLIER;
import static dev.narada.command.undo.UndoRefusal.SEAT_GIVEN;

import dev.narada.command.items.Contributor;
import dev.narada.command.model.Presence;
import dev.narada.command.people.Consents;
import dev.narada.events.people.*;
import java.util.Map;

/** What takes back an act about a person. */
final class PersonOpposite {

    private PersonOpposite() {}

    static Way of(PersonFact fact, Moment moment) {
        var w = fact.workshopId();
        var before = moment.before();
        return switch (fact) {
            case ParticipantRegistered it -> Registration.undone(w, it.participantId(), moment);
            case ParticipantWaitlisted it -> Registration.undone(w, it.participantId(), moment);
            case RegistrationChanged it -> Registration.unchanged(it, moment);
            case RegistrationCancelled it -> Registration.again(w, it.participantId(), moment);
            // Whoever got the seat keeps it.
            case SeatOffered _ -> Way.stays(SEAT_GIVEN);
            case AttendanceConfirmed it ->
                Voice.own(moment, new AttendanceDeclined(w, it.participantId(), it.sessionId()));
            case AttendanceDeclined it ->
                Voice.own(moment, new AttendanceConfirmed(w, it.participantId(), it.sessionId()));
            case CheckedIn it -> {
                var left = before.know(Presence.of(w, it.participantId())).left(it.participantId(), it.sessionId());
                yield Way.back(
                        left
                                ? new CheckedOut(w, it.participantId(), it.sessionId())
                                : new CheckInUndone(w, it.participantId(), it.sessionId()));
            }
            case CheckInUndone it ->
                before.last(
                                CheckedIn.class,
                                old -> old.participantId().equals(it.participantId())
                                        && old.sessionId().equals(it.sessionId()))
                        .<Way>map(Way::back)
                        .orElse(Way.none());
            case CheckedOut it ->
                before.last(
                                CheckedIn.class,
                                old -> old.participantId().equals(it.participantId())
                                        && old.sessionId().equals(it.sessionId()))
                        .<Way>map(Way::back)
                        .orElse(Way.none());
            case PresenceCorrected it -> counted(it, moment);
            case ParticipantRemoved it -> Registration.back(w, it.participantId(), moment);
            case ParticipantReinstated it ->
                Way.back(before.last(
                                ParticipantRemoved.class,
                                old -> old.participantId().equals(it.participantId()))
                        .filter(old -> old.reason() == null || old.reason().words() != null)
                        .orElse(new ParticipantRemoved(w, it.participantId(), null)));
            case ConsentGiven it -> {
                var old =
                        before.know(Consents.of(w, it.participantId())).given().get(it.consent());
                yield Voice.own(
                        moment,
                        old == null
                                ? new ConsentWithdrawn(w, it.participantId(), it.consent())
                                : new ConsentGiven(w, it.participantId(), it.consent(), old));
            }
            case ConsentWithdrawn it -> {
                var old =
                        before.know(Consents.of(w, it.participantId())).given().get(it.consent());
                yield old == null
                        ? Way.none()
                        : Voice.own(moment, new ConsentGiven(w, it.participantId(), it.consent(), old));
            }
            case Seated it -> {
                var table = before.know(Contributor.of(w, it.participantId())).tableIn(it.sessionId());
                yield table == null
                        ? Way.barred(NOTHING_EARLIER)
                        : Way.back(new Seated(w, it.participantId(), it.sessionId(), table));
            }
        };
    }

    /** The earlier count by eye; where nobody had counted, as many as are checked in. */
    private static Way counted(PresenceCorrected it, Moment moment) {
        var earlier = moment.before()
                .last(PresenceCorrected.class, old -> old.sessionId().equals(it.sessionId()));
        if (earlier.isPresent()) {
            return Way.saying(earlier.get(), earlier.get().reason());
        }
        var now = moment.now().know(Presence.in(it.workshopId(), it.sessionId()));
        var checkedIn = new Presence(now.came(), now.left(), Map.of(), now.tables(), now.phoneless());
        return Way.saying(
                new PresenceCorrected(it.workshopId(), it.sessionId(), checkedIn.count(it.sessionId()), it.reason()),
                it.reason());
    }
}
