package dev.narada.command.people;

import dev.narada.command.RoomTest;
import dev.narada.command.workshop.CloseSession;
import dev.narada.events.ParticipantId;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckInUndone;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.PresenceCorrected;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.http.CommonRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtTheDoorTest extends RoomTest {

    private Join join(ParticipantId person) {
        return new Join(w, person, null, "1");
    }

    private CheckIn checkIn(SessionId session, ParticipantId person, CheckInMethod method, Instant scannedAt) {
        return new CheckIn(w, session, person, method, scannedAt, null);
    }

    private CheckedIn came(ParticipantId person, SessionId session, CheckInMethod method) {
        return new CheckedIn(w, person, session, method, null);
    }

    @Test
    void a_stranger_is_registered_for_this_and_the_remaining_sessions_and_checked_in() {
        given(scheduled(), new DoorOpened(w, first))
                .when(join(anna), nobody)
                .thenFacts(
                        new ParticipantRegistered(
                                w,
                                anna,
                                List.of(first, second),
                                SignUpVia.DOOR,
                                Kind.PERSON,
                                true,
                                null,
                                null,
                                null,
                                "1"),
                        came(anna, first, CheckInMethod.SELF))
                .thenTold("participantId", anna.toString())
                .when(join(anna), nobody)
                .thenUnchanged()
                .given(opened(first), closed(first), opened(second), new DoorOpened(w, second))
                .when(join(anna), participant(anna))
                .thenFacts(came(anna, second, CheckInMethod.SELF))
                .when(join(bartek), nobody)
                .thenKinds(ParticipantRegistered.class, CheckedIn.class);
    }

    @Test
    void the_door_lets_people_in_over_capacity_and_from_the_line() {
        given(
                        scheduled(1),
                        registered(anna),
                        new ParticipantWaitlisted(
                                w, bartek, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", 1),
                        new DoorOpened(w, first))
                .when(join(celina), nobody)
                .thenKinds(ParticipantRegistered.class, CheckedIn.class)
                .when(join(bartek), participant(bartek))
                .thenFacts(new SeatOffered(w, bartek, first), came(bartek, first, CheckInMethod.SELF));
    }

    @Test
    void a_locked_door_and_a_removal_keep_people_out() {
        given(scheduled())
                .when(join(anna), nobody)
                .thenRefused(PeopleRefusal.DOOR_LOCKED)
                .given(new DoorOpened(w, first), registered(anna), removed(anna))
                .when(join(anna), participant(anna))
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void ones_own_phone_checks_in_through_the_open_door_only() {
        roomIn(Phase.LOBBY)
                .when(checkIn(first, anna, null, null), participant(anna))
                .thenRefused(PeopleRefusal.DOOR_LOCKED)
                .given(new DoorOpened(w, first))
                .when(checkIn(first, anna, null, null), participant(anna))
                .thenFacts(came(anna, first, CheckInMethod.SELF))
                .when(checkIn(first, anna, null, null), participant(anna))
                .thenUnchanged()
                .when(checkIn(first, bartek, null, null), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED)
                .when(checkIn(first, anna, CheckInMethod.HAND, null), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void by_hand_while_the_session_is_open_whatever_the_door() {
        given(scheduled(), registered(anna))
                .when(checkIn(first, anna, null, null), scribe)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .given(opened(first))
                .when(checkIn(first, anna, null, null), scribe)
                .thenFacts(came(anna, first, CheckInMethod.HAND))
                .when(checkIn(first, celina, null, null), scribe)
                .thenRefused(CommonRefusal.PERSON_UNKNOWN);
    }

    @Test
    void who_comes_to_a_session_that_they_did_not_choose_is_registered_for_it() {
        given(
                        scheduled(),
                        opened(second),
                        new ParticipantRegistered(
                                w, anna, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1"))
                .when(checkIn(second, anna, null, null), facilitator)
                .thenFacts(
                        new RegistrationChanged(w, anna, List.of(first, second), null, null, null, null),
                        came(anna, second, CheckInMethod.HAND));
    }

    @Test
    void a_scan_made_in_time_counts_later() {
        roomIn(Phase.CLOSING).later(Duration.ofMinutes(5));
        var inTime = CLOCK.instant();
        later(Duration.ofMinutes(5)).given(closed(first)).later(Duration.ofMinutes(5));
        var tooLate = CLOCK.instant();
        later(Duration.ofHours(1));
        when(checkIn(first, anna, CheckInMethod.SCAN, tooLate), scribe).thenRefused(CommonRefusal.SESSION_NOT_OPEN);
        when(checkIn(first, anna, CheckInMethod.SCAN, inTime), scribe)
                .thenFacts(new CheckedIn(w, anna, first, CheckInMethod.SCAN, inTime));
        when(checkIn(first, bartek, CheckInMethod.PAPER, null), scribe).thenKinds(CheckedIn.class);
    }

    @Test
    void a_mistake_is_undone_and_leaving_is_noted() {
        roomIn(Phase.NEEDS)
                .when(new UndoCheckIn(w, first, anna), facilitator)
                .thenRefused(CommonRefusal.NOT_CHECKED_IN)
                .when(new CheckOut(w, first, anna), facilitator)
                .thenRefused(CommonRefusal.NOT_CHECKED_IN)
                .given(checkedIn(anna, first))
                .when(new CheckOut(w, first, anna), facilitator)
                .thenFacts(new CheckedOut(w, anna, first))
                .when(new CheckOut(w, first, anna), facilitator)
                .thenUnchanged()
                .when(new UndoCheckIn(w, first, anna), facilitator)
                .thenFacts(new CheckInUndone(w, anna, first))
                .when(new UndoCheckIn(w, first, anna), participant(anna))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void the_room_is_counted_by_eye() {
        roomIn(Phase.NEEDS)
                .when(new CorrectPresence(w, first, 30, "Liczenie"), facilitator)
                .thenFacts(new PresenceCorrected(w, first, 30, new Text("Liczenie")))
                .when(new CorrectPresence(w, first, 30, "Liczenie"), facilitator)
                .thenUnchanged()
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 30));
    }
}
