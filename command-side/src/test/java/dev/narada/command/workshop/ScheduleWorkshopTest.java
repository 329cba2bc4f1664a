package dev.narada.command.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.FieldRefusal;
import dev.narada.command.RoomTest;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.ThemeId;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.DoorLocked;
import dev.narada.events.workshop.DoorOpened;
import dev.narada.events.workshop.PlannedSession;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.SessionRescheduled;
import dev.narada.events.workshop.Theme;
import dev.narada.events.workshop.ThemeAdded;
import dev.narada.events.workshop.ThemeRenamed;
import dev.narada.events.workshop.ThemeRetired;
import dev.narada.events.workshop.WorkshopScheduled;
import dev.narada.http.CommonRefusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScheduleWorkshopTest extends RoomTest {

    private ScheduleWorkshop schedule(List<PlannedSession> sessions, List<Theme> themes, String zone) {
        return new ScheduleWorkshop(
                w, "Wolontariat w Łodzi", "", "Koalicja", "Łódź", zone, "pl", null, null, sessions, themes);
    }

    private ScheduleWorkshop schedule(PlannedSession... sessions) {
        return schedule(
                List.of(sessions),
                List.of(new Theme(theme, "Mieszkańcy"), new Theme(otherTheme, "Koordynatorzy")),
                "Europe/Warsaw");
    }

    private final PlannedSession one = session(first, 1, "2021-11-10");
    private final PlannedSession two = session(second, 2, "2021-11-17");

    @Test
    void the_owner_announces_a_cycle_of_meetings() {
        when(schedule(one, two), owner)
                .thenFacts(scheduled())
                .when(schedule(one, two), owner)
                .thenUnchanged();
    }

    @Test
    void nobody_else_does() {
        when(schedule(one, two), facilitator).thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void sent_again_it_changes_whatever_differs_in_one_commit() {
        var third = new SessionId(uuid());
        var newTheme = new ThemeId(uuid());
        given(scheduled());
        var before = LOG.tail();
        when(
                        new ScheduleWorkshop(
                                w,
                                "Wolontariat",
                                "",
                                "Koalicja",
                                "Łódź",
                                "Europe/Warsaw",
                                "pl",
                                null,
                                null,
                                List.of(session(first, 1, "2021-11-11"), session(third, 3, "2021-11-24")),
                                List.of(new Theme(theme, "Mieszkanki i mieszkańcy"), new Theme(newTheme, "Miasto"))),
                        owner)
                .thenKinds(
                        DetailsChanged.class,
                        SessionRescheduled.class,
                        SessionAdded.class,
                        SessionCancelled.class,
                        ThemeRetired.class,
                        ThemeRenamed.class,
                        ThemeAdded.class);
        assertThat(LOG.tail()).isEqualTo(before + 7);
    }

    @Test
    void a_session_that_was_held_stays_as_it_was() {
        given(scheduled(), opened(first), closed(first))
                .when(schedule(session(first, 1, "2021-11-11"), two), owner)
                .thenRefused(CommonRefusal.SESSION_CLOSED)
                .when(schedule(two), owner)
                .thenUnchanged();
    }

    @Test
    void what_does_not_fit_is_refused() {
        when(schedule(), owner).thenRefused(WorkshopRefusal.SESSION_MISSING);
        when(schedule(one, session(second, 2, "2021-11-10")), owner).thenRefused(WorkshopRefusal.SESSIONS_OVERLAP);
        when(schedule(new PlannedSession(first, 1, two.endsAt(), two.startsAt(), null)), owner)
                .thenRefused(WorkshopRefusal.SESSION_ENDS_BEFORE_START);
        when(schedule(List.of(one), null, "Europe/Lodz"), owner).thenRefused(WorkshopRefusal.TIMEZONE_UNKNOWN);
        when(
                        schedule(
                                List.of(one),
                                List.of(new Theme(theme, "Miasto"), new Theme(otherTheme, " miasto ")),
                                "Europe/Warsaw"),
                        owner)
                .thenRefused(WorkshopRefusal.THEME_NAME_TAKEN);
    }

    @Test
    void there_is_room_for_twelve_sessions_and_twenty_themes() {
        var many = IntStream.range(1, 14)
                .mapToObj(day -> session(new SessionId(uuid()), day, "2021-12-%02d".formatted(day)))
                .toList();
        when(schedule(many, null, "Europe/Warsaw"), owner).thenRefused(WorkshopRefusal.TOO_MANY_SESSIONS);
        var themes = IntStream.range(0, 21)
                .mapToObj(number -> new Theme(new ThemeId(uuid()), "Temat " + number))
                .toList();
        when(schedule(List.of(one), themes, "Europe/Warsaw"), owner).thenRefused(WorkshopRefusal.TOO_MANY_THEMES);
        given(new WorkshopScheduled(
                        w,
                        "Pełny",
                        "",
                        "Koalicja",
                        "",
                        "Europe/Warsaw",
                        "pl",
                        null,
                        true,
                        List.of(one),
                        themes.subList(0, 20)))
                .when(new AddTheme(w, new ThemeId(uuid()), "Jeszcze jeden"), facilitator)
                .thenRefused(WorkshopRefusal.TOO_MANY_THEMES);
    }

    @Test
    void a_door_closes_with_the_meeting_that_is_called_off() {
        given(scheduled(), new DoorOpened(w, second))
                .when(new CancelSession(w, second, null), facilitator)
                .thenFacts(new SessionCancelled(w, second, null), new DoorLocked(w, second));
    }

    @Test
    void a_door_closes_with_the_meeting_that_is_left_out() {
        given(scheduled(), new DoorOpened(w, second))
                .when(schedule(one), owner)
                .thenFacts(new SessionCancelled(w, second, null), new DoorLocked(w, second));
    }

    @Test
    void no_two_meetings_or_themes_have_the_same_id_and_no_two_meetings_the_same_number() {
        for (var wrong : List.of(
                schedule(one, session(first, 2, "2021-11-17")),
                schedule(one, session(second, 1, "2021-11-17")),
                schedule(List.of(one), List.of(new Theme(theme, "A"), new Theme(theme, "B")), "Europe/Warsaw"))) {
            when(wrong, owner).thenRefused(FieldRefusal.FIELD_INVALID);
        }
    }

    @Test
    void details_and_sessions_are_changed_one_by_one_too() {
        var third = new SessionId(uuid());
        var three = session(third, 3, "2021-11-24");
        given(scheduled())
                .when(new ChangeDetails(w, "Nowy tytuł", null, null, null, null, null, 40, null), facilitator)
                .thenFacts(new DetailsChanged(w, "Nowy tytuł", "", "Koalicja", "Łódź", "Europe/Warsaw", "pl", 40, true))
                .when(new ChangeDetails(w, null, null, null, null, null, null, 40, null), facilitator)
                .thenUnchanged()
                .when(new ChangeDetails(w, null, null, null, null, "Mars", null, null, null), facilitator)
                .thenRefused(WorkshopRefusal.TIMEZONE_UNKNOWN)
                .when(new AddSession(w, third, 2, three.startsAt(), three.endsAt(), null), facilitator)
                .thenRefused(WorkshopRefusal.SESSION_NUMBER_TAKEN)
                .when(new AddSession(w, third, 3, three.startsAt(), three.endsAt(), null), facilitator)
                .thenFacts(new SessionAdded(w, third, 3, three.startsAt(), three.endsAt(), null))
                .when(new AddSession(w, third, 3, three.startsAt(), three.endsAt(), null), facilitator)
                .thenUnchanged()
                .when(new RescheduleSession(w, third, two.startsAt(), two.endsAt(), null, null), facilitator)
                .thenRefused(WorkshopRefusal.SESSIONS_OVERLAP)
                .when(
                        new RescheduleSession(w, third, three.startsAt(), three.endsAt(), "Sala 2", "Remont"),
                        facilitator)
                .thenFacts(new SessionRescheduled(
                        w, third, three.startsAt(), three.endsAt(), "Sala 2", new Text("Remont")))
                .when(new CancelSession(w, third, null), facilitator)
                .thenFacts(new SessionCancelled(w, third, null))
                .when(new CancelSession(w, third, null), facilitator)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN)
                .given(opened(first), closed(first))
                .when(new CancelSession(w, first, null), facilitator)
                .thenRefused(CommonRefusal.SESSION_CLOSED)
                .when(new RescheduleSession(w, first, three.startsAt(), three.endsAt(), null, null), facilitator)
                .thenRefused(CommonRefusal.SESSION_CLOSED);
    }
}
