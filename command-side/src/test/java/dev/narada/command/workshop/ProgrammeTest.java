package dev.narada.command.workshop;

import static dev.narada.command.CommonRefusal.SESSION_CLOSED;
import static dev.narada.command.CommonRefusal.SESSION_UNKNOWN;
import static dev.narada.command.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.command.workshop.WorkshopRefusal.SESSIONS_OVERLAP;
import static dev.narada.command.workshop.WorkshopRefusal.SESSION_ENDS_BEFORE_START;
import static dev.narada.command.workshop.WorkshopRefusal.TOO_MANY_SESSIONS;

import dev.narada.command.RoomTest;
import dev.narada.events.SessionId;
import dev.narada.events.ThemeId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.events.workshop.WorkshopScheduled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is announced, changed and called off, and how much of it there may be. */
class ProgrammeTest extends RoomTest {

    private static final Instant ONE = Instant.parse("2021-11-10T13:00:00Z");
    private static final Instant FOUR = Instant.parse("2021-11-10T16:00:00Z");
    private static final Instant SIX = Instant.parse("2021-11-10T18:00:00Z");

    private ScheduleWorkshop schedule(Boolean registrationOpen, List<PlannedSession> sessions, List<Theme> themes) {
        return new ScheduleWorkshop(
                w,
                " Cykl ",
                " Po co ",
                " Koalicja ",
                " Łódź ",
                "Europe/Warsaw",
                "pl",
                40,
                registrationOpen,
                sessions,
                themes);
    }

    private WorkshopScheduled announced(boolean registrationOpen, List<PlannedSession> sessions, List<Theme> themes) {
        return new WorkshopScheduled(
                w, "Cykl", "Po co", "Koalicja", "Łódź", "Europe/Warsaw", "pl", 40, registrationOpen, sessions, themes);
    }

    private List<PlannedSession> days(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(day -> session(new SessionId(uuid()), day, "2021-12-%02d".formatted(day)))
                .toList();
    }

    private List<Theme> themes(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> new Theme(new ThemeId(uuid()), "Temat " + each))
                .toList();
    }

    @Test
    void twelve_meetings_and_twenty_themes_fit() {
        var sessions = days(12);
        var themes = themes(20);
        var thirteenth = session(new SessionId(uuid()), 13, "2021-12-13");
        when(schedule(false, sessions, themes), owner)
                .thenFacts(announced(false, sessions, themes))
                .when(schedule(null, sessions, themes), owner)
                .thenUnchanged()
                .when(
                        new AddSession(w, thirteenth.sessionId(), 13, thirteenth.startsAt(), thirteenth.endsAt(), null),
                        owner)
                .thenRefused(TOO_MANY_SESSIONS);
    }

    @Test
    void without_a_word_about_it_people_may_sign_up_and_there_are_no_themes() {
        var sessions = days(2);
        when(schedule(null, sessions, null), owner)
                .thenFacts(announced(true, sessions, List.of()))
                .when(schedule(false, sessions, null), owner)
                .thenFacts(
                        new DetailsChanged(w, "Cykl", "Po co", "Koalicja", "Łódź", "Europe/Warsaw", "pl", 40, false));
    }

    @Test
    void a_cycle_that_is_over_is_not_announced_anew() {
        given(scheduled(), new WorkshopClosed(w))
                .when(schedule(null, days(1), null), owner)
                .thenRefused(WORKSHOP_CLOSED);
    }

    @Test
    void the_twentieth_theme_can_be_added_and_a_retired_one_comes_back() {
        var themes = new ArrayList<>(themes(19));
        var twentieth = new ThemeId(uuid());
        given(announced(true, days(1), themes))
                .when(new AddTheme(w, twentieth, " Miasto "), facilitator)
                .thenFacts(new ThemeAdded(w, twentieth, "Miasto"))
                .when(new RetireTheme(w, twentieth), facilitator)
                .thenFacts(new ThemeRetired(w, twentieth))
                .when(new AddTheme(w, twentieth, "Miasto"), facilitator)
                .thenFacts(new ThemeAdded(w, twentieth, "Miasto"))
                .when(new RetireTheme(w, twentieth), facilitator)
                .thenFacts(new ThemeRetired(w, twentieth));
    }

    @Test
    void one_meeting_may_begin_when_another_ends_and_none_ends_when_it_begins() {
        var evening = new SessionId(uuid());
        given(scheduled())
                .when(new AddSession(w, evening, 3, FOUR, FOUR, null), facilitator)
                .thenRefused(SESSION_ENDS_BEFORE_START)
                .when(new AddSession(w, evening, 3, FOUR.minusSeconds(1), SIX, null), facilitator)
                .thenRefused(SESSIONS_OVERLAP)
                .when(new AddSession(w, evening, 3, FOUR, SIX, " Sala "), facilitator)
                .thenFacts(new SessionAdded(w, evening, 3, FOUR, SIX, "Sala"));
    }

    @Test
    void a_meeting_moves_in_time_or_in_place_alone() {
        given(scheduled())
                .when(new RescheduleSession(w, first, ONE, FOUR, " ", null), facilitator)
                .thenUnchanged()
                .when(new RescheduleSession(w, first, ONE, FOUR, "Sala 2", null), facilitator)
                .thenFacts(new SessionRescheduled(w, first, ONE, FOUR, "Sala 2", null))
                .when(new RescheduleSession(w, first, ONE, SIX, "Sala 2", null), facilitator)
                .thenFacts(new SessionRescheduled(w, first, ONE, SIX, "Sala 2", null))
                .when(new RescheduleSession(w, first, FOUR, SIX, "Sala 2", null), facilitator)
                .thenFacts(new SessionRescheduled(w, first, FOUR, SIX, "Sala 2", null))
                .when(new RescheduleSession(w, first, FOUR, SIX, "Sala 2", null), facilitator)
                .thenUnchanged()
                .when(new RescheduleSession(w, first, SIX, FOUR, "Sala 2", null), facilitator)
                .thenRefused(SESSION_ENDS_BEFORE_START)
                .when(new RescheduleSession(w, new SessionId(uuid()), FOUR, SIX, null, null), facilitator)
                .thenRefused(SESSION_UNKNOWN)
                .when(new CancelSession(w, new SessionId(uuid()), null), facilitator)
                .thenRefused(SESSION_UNKNOWN);
    }

    @Test
    void a_meeting_that_goes_on_can_be_moved_again_and_not_called_off() {
        given(scheduled(), opened(first), closed(first))
                .when(new RescheduleSession(w, first, ONE, SIX, null, null), facilitator)
                .thenRefused(SESSION_CLOSED)
                .given(new SessionReopened(w, first))
                .when(new RescheduleSession(w, first, ONE, SIX, null, null), facilitator)
                .thenFacts(new SessionRescheduled(w, first, ONE, SIX, null, null))
                .when(new CancelSession(w, first, null), facilitator)
                .thenRefused(SESSION_CLOSED);
    }

    @Test
    void only_the_door_of_the_meeting_that_is_called_off_closes_with_it() {
        given(scheduled(), new DoorOpened(w, first))
                .when(new CancelSession(w, second, " Remont "), facilitator)
                .thenKinds(SessionCancelled.class)
                .when(new OpenDoor(w, second), facilitator)
                .thenRefused(SESSION_UNKNOWN);
    }

    @Test
    void every_detail_is_changed_by_itself() {
        given(scheduled());
        for (var change : List.of(
                new ChangeDetails(w, "Inny tytuł", null, null, null, null, null, null, null),
                new ChangeDetails(w, null, "Po to", null, null, null, null, null, null),
                new ChangeDetails(w, null, null, "Urząd", null, null, null, null, null),
                new ChangeDetails(w, null, null, null, "Zgierz", null, null, null, null),
                new ChangeDetails(w, null, null, null, null, "Europe/Kyiv", null, null, null),
                new ChangeDetails(w, null, null, null, null, null, "en", null, null),
                new ChangeDetails(w, null, null, null, null, null, null, 30, null),
                new ChangeDetails(w, null, null, null, null, null, null, null, false))) {
            when(change, facilitator).thenKinds(DetailsChanged.class);
            when(change, facilitator).thenUnchanged();
        }
        when(new ChangeDetails(w, " Inny tytuł ", null, null, null, null, null, 31, null), facilitator)
                .thenFacts(new DetailsChanged(
                        w, "Inny tytuł", "Po to", "Urząd", "Zgierz", "Europe/Kyiv", "en", 31, false));
    }

    @Test
    void a_cycle_that_goes_on_offers_the_seats_that_came_free_meanwhile() {
        given(scheduled(1))
                .given(new ParticipantWaitlisted(
                        w, anna, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", 1))
                .given(new WorkshopClosed(w))
                .when(new ReopenWorkshop(w), facilitator)
                .thenFacts(new WorkshopReopened(w), new SeatOffered(w, anna, first));
    }
}
