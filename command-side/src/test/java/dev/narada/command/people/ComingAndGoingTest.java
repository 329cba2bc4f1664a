package dev.narada.command.people;

import dev.narada.command.CommonRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.workshop.CloseSession;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.TableId;
import dev.narada.events.people.CheckInMethod;
import dev.narada.events.people.CheckedIn;
import dev.narada.events.people.CheckedOut;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.Seated;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.SessionClosed;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.Table;
import dev.narada.events.workshop.TablesSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets in at which door at what time, and where they sit. */
class ComingAndGoingTest extends RoomTest {

    private final TableId table = new TableId(uuid());
    private final TableId otherTable = new TableId(uuid());

    private CheckIn checkIn(ParticipantId person, CheckInMethod method, Instant scannedAt) {
        return new CheckIn(w, first, person, method, scannedAt, null);
    }

    private CheckedIn came(ParticipantId person, CheckInMethod method, Instant scannedAt) {
        return new CheckedIn(w, person, first, method, scannedAt);
    }

    private ParticipantRegistered stranger(ParticipantId person, Personal name, SessionId... sessions) {
        return new ParticipantRegistered(
                w, person, List.of(sessions), SignUpVia.DOOR, Kind.PERSON, true, name, null, null, "1");
    }

    @Test
    void a_stranger_says_a_name_and_comes_to_what_is_still_to_come() {
        given(scheduled(), opened(first), closed(first), new DoorOpened(w, second))
                .when(new Join(w, anna, " Anna ", " 1 "), nobody)
                .thenFacts(
                        stranger(anna, new Personal("Anna"), second),
                        new CheckedIn(w, anna, second, CheckInMethod.SELF, null))
                .thenTold("workshopId", w.toString());
    }

    @Test
    void a_stranger_comes_to_a_meeting_that_goes_on_too() {
        given(scheduled(), opened(first), closed(first), new SessionReopened(w, first), new DoorOpened(w, second))
                .when(new Join(w, anna, null, "1"), nobody)
                .thenFacts(
                        stranger(anna, null, first, second), new CheckedIn(w, anna, second, CheckInMethod.SELF, null));
    }

    @Test
    void a_scan_counts_while_the_meeting_is_open_and_when_it_was_made_in_time() {
        given(scheduled(), registered(anna), registered(bartek), registered(celina));
        var before = CLOCK.instant();
        later(Duration.ofMinutes(5));
        var opening = CLOCK.instant();
        given(opened(first))
                .when(checkIn(anna, CheckInMethod.SCAN, null), scribe)
                .thenFacts(came(anna, CheckInMethod.SCAN, null));
        later(Duration.ofMinutes(5)).given(closed(first)).later(Duration.ofMinutes(5));
        when(checkIn(bartek, CheckInMethod.SCAN, before), scribe).thenRefused(CommonRefusal.SESSION_NOT_OPEN);
        when(checkIn(bartek, CheckInMethod.SCAN, null), scribe).thenRefused(CommonRefusal.SESSION_NOT_OPEN);
        when(checkIn(bartek, CheckInMethod.SCAN, opening), scribe).thenFacts(came(bartek, CheckInMethod.SCAN, opening));
        var between = CLOCK.instant();
        later(Duration.ofMinutes(5)).given(new SessionReopened(w, first)).later(Duration.ofMinutes(5));
        var again = CLOCK.instant();
        later(Duration.ofMinutes(5)).given(closed(first));
        when(checkIn(celina, CheckInMethod.SCAN, between), scribe).thenRefused(CommonRefusal.SESSION_NOT_OPEN);
        when(checkIn(celina, CheckInMethod.SCAN, again), scribe).thenFacts(came(celina, CheckInMethod.SCAN, again));
    }

    @Test
    void a_list_on_paper_is_typed_in_after_the_meeting_not_before_it() {
        given(scheduled(), registered(anna))
                .when(checkIn(anna, CheckInMethod.PAPER, null), scribe)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .given(opened(first), closed(first))
                .when(checkIn(anna, null, null), scribe)
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .when(checkIn(anna, CheckInMethod.PAPER, null), scribe)
                .thenFacts(came(anna, CheckInMethod.PAPER, null));
    }

    @Test
    void who_left_early_may_come_back_and_still_came() {
        roomIn(Phase.NEEDS)
                .given(checkedIn(anna, first), new CheckedOut(w, anna, first))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 1))
                .given(new SessionReopened(w, first))
                .when(checkIn(anna, null, null), scribe)
                .thenFacts(came(anna, CheckInMethod.HAND, null))
                .when(new CheckOut(w, first, anna), facilitator)
                .thenFacts(new CheckedOut(w, anna, first));
    }

    @Test
    void who_was_removed_is_not_let_in_by_hand_either() {
        roomIn(Phase.NEEDS)
                .given(removed(anna))
                .when(checkIn(anna, null, null), facilitator)
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void a_meeting_has_to_be_there_to_come_to_it() {
        var nowhere = new SessionId(uuid());
        given(scheduled(), registered(anna));
        for (var command : List.of(
                new CheckIn(w, nowhere, anna, null, null, null),
                new CheckOut(w, nowhere, anna),
                new UndoCheckIn(w, nowhere, anna),
                new ConfirmAttendance(w, nowhere, anna, true),
                new CorrectPresence(w, nowhere, 3, "Liczenie"),
                new SeatPeople(w, nowhere, anna, table))) {
            when(command, facilitator).thenRefused(CommonRefusal.SESSION_UNKNOWN);
        }
    }

    @Test
    void a_table_is_not_counted_among_the_people() {
        roomIn(Phase.NEEDS)
                .given(registered(celina, Kind.TABLE, true), checkedIn(celina, first), checkedIn(anna, first))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 1));
    }

    @Test
    void whoever_waited_in_line_for_a_table_is_not_counted_either() {
        roomIn(Phase.NEEDS)
                .given(
                        new ParticipantWaitlisted(
                                w, celina, List.of(first), SignUpVia.WEB, Kind.TABLE, true, null, null, null, "1", 1),
                        checkedIn(celina, first))
                .when(new CloseSession(w, first), facilitator)
                .thenFacts(new SessionClosed(w, first, 0));
    }

    @Test
    void people_sit_at_the_tables_of_the_meeting_that_is_open() {
        given(scheduled(), registered(anna), new TablesSet(w, first, List.of(new Table(table, "Stolik 1"))))
                .when(new SeatPeople(w, null, null, table), participant(anna))
                .thenRefused(CommonRefusal.SESSION_NOT_OPEN)
                .given(opened(first), new TablesSet(w, second, List.of(new Table(otherTable, "Stolik 2"))))
                .when(new SeatPeople(w, null, null, otherTable), participant(anna))
                .thenRefused(CommonRefusal.TABLE_UNKNOWN)
                .when(new SeatPeople(w, second, null, otherTable), participant(anna))
                .thenFacts(new Seated(w, anna, second, otherTable))
                .when(new SeatPeople(w, null, null, table), participant(anna))
                .thenFacts(new Seated(w, anna, first, table))
                .when(new SeatPeople(w, null, null, table), facilitator)
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(new SeatPeople(w, null, celina, table), facilitator)
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }
}
