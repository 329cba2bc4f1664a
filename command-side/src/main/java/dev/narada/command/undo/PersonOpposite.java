package dev.narada.command.undo;

import dev.narada.events.Fact;
import dev.narada.events.people.AttendanceConfirmed;
import dev.narada.events.people.AttendanceDeclined;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.ConsentWithdrawn;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.PersonFact;
import dev.narada.events.people.PresenceCorrected;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.Seated;
import org.jspecify.annotations.Nullable;

/** What takes back an act about a person. */
final class PersonOpposite {

    private PersonOpposite() {}

    static @Nullable Fact of(PersonFact fact) {
        var w = fact.workshopId();
        return switch (fact) {
            case CheckedIn it -> new CheckInUndone(w, it.participantId(), it.sessionId());
            case CheckInUndone it -> new CheckedIn(w, it.participantId(), it.sessionId(), CheckInMethod.HAND, null);
            case CheckedOut it -> new CheckedIn(w, it.participantId(), it.sessionId(), CheckInMethod.HAND, null);
            case AttendanceConfirmed it -> new AttendanceDeclined(w, it.participantId(), it.sessionId());
            case AttendanceDeclined it -> new AttendanceConfirmed(w, it.participantId(), it.sessionId());
            case ParticipantRemoved it -> new ParticipantReinstated(w, it.participantId());
            case ParticipantReinstated it -> new ParticipantRemoved(w, it.participantId(), null);
            case ConsentGiven it -> new ConsentWithdrawn(w, it.participantId(), it.consent());
            case ParticipantRegistered it -> new RegistrationCancelled(w, it.participantId(), null);
            case ParticipantWaitlisted it -> new RegistrationCancelled(w, it.participantId(), null);
            case RegistrationChanged _, RegistrationCancelled _, SeatOffered _ -> null;
            case PresenceCorrected _, ConsentWithdrawn _, Seated _ -> null;
        };
    }
}
