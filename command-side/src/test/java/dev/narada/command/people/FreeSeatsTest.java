package dev.narada.command.people;

import dev.narada.command.RoomTest;
import dev.narada.command.undo.Undo;
import dev.narada.command.workshop.AddSession;
import dev.narada.command.workshop.CancelSession;
import dev.narada.command.workshop.ChangeDetails;
import dev.narada.command.workshop.ScheduleWorkshop;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.SessionId;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantRemoved;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.workshop.DetailsChanged;
import dev.narada.events.workshop.SessionAdded;
import dev.narada.events.workshop.SessionCancelled;
import dev.narada.events.workshop.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every seat that comes free goes to the first in line, whatever freed it. */
class FreeSeatsTest extends RoomTest {

    private RegisterParticipant register(ParticipantId person, Kind kind, SessionId... sessions) {
        return new RegisterParticipant(
                w, person, List.of(sessions), null, kind, null, "Uczestniczka 7", null, null, "1");
    }

    private ParticipantRegistered seat(ParticipantId person, SignUpVia via, Kind kind, SessionId... sessions) {
        return new ParticipantRegistered(
                w, person, List.of(sessions), via, kind, true, new Personal("Uczestniczka 7"), null, null, "1");
    }

    private ParticipantWaitlisted line(ParticipantId person, int place, SessionId... sessions) {
        return new ParticipantWaitlisted(
                w,
                person,
                List.of(sessions),
                SignUpVia.WEB,
                Kind.PERSON,
                true,
                new Personal("Uczestniczka 7"),
                null,
                null,
                "1",
                place);
    }

    @Test
    void more_seats_go_to_the_line_in_order_and_none_is_skipped() {
        given(
                        scheduled(1),
                        seat(anna, SignUpVia.WEB, Kind.PERSON, first),
                        line(bartek, 1, first),
                        line(celina, 2, first))
                .when(capacity(2), owner)
                .thenFacts(details(2), new SeatOffered(w, bartek, first))
                .when(capacity(1), owner)
                .thenKinds(DetailsChanged.class)
                .when(capacity(3), owner)
                .thenFacts(details(3), new SeatOffered(w, celina, first));
    }

    @Test
    void without_a_capacity_nobody_waits() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(announced(first, second), owner)
                .thenFacts(details(null), new SeatOffered(w, bartek, first));
    }

    @Test
    void whoever_comes_later_stands_behind_those_who_wait_already() {
        given(scheduled(2), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(register(celina, null, first), nobody)
                .thenFacts(line(celina, 2, first), new SeatOffered(w, bartek, first))
                .thenTold("state", "WAITLISTED");
    }

    @Test
    void the_answer_says_meeting_by_meeting_who_sits_and_who_waits() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first))
                .when(register(bartek, null, first, second), nobody)
                .thenTold("state", "REGISTERED")
                .thenTold("sessions", List.of(state(first, "WAITLISTED"), state(second, "REGISTERED")))
                .when(new ChangeRegistration(w, bartek, List.of(first), null, null, null, null), participant(bartek))
                .thenTold("state", "WAITLISTED")
                .thenTold("sessions", List.of(state(first, "WAITLISTED")))
                .when(register(celina, Kind.TABLE, first), scribe)
                .thenTold("sessions", List.of(state(first, "REGISTERED")));
    }

    @Test
    void whoever_is_put_back_waits_where_the_seat_is_anothers_by_now() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first, second), line(bartek, 1, first))
                .when(new RemoveParticipant(w, anna, null), facilitator)
                .thenFacts(removed(anna), new SeatOffered(w, bartek, first))
                .when(new ReinstateParticipant(w, anna), facilitator)
                .thenFacts(
                        new ParticipantReinstated(w, anna),
                        new ParticipantWaitlisted(
                                w, anna, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", 1))
                .when(new CancelRegistration(w, bartek, null), participant(bartek))
                .thenFacts(new RegistrationCancelled(w, bartek, null), new SeatOffered(w, anna, first));
    }

    @Test
    void nobody_waits_for_a_meeting_that_was_called_off_and_it_can_be_given_up() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first, second), line(bartek, 1, first, second))
                .when(new CancelSession(w, second, null), owner)
                .thenKinds(SessionCancelled.class)
                .when(new ChangeRegistration(w, anna, List.of(first), null, null, null, null), participant(anna))
                .thenKinds(RegistrationChanged.class)
                .when(
                        new AddSession(
                                w,
                                second,
                                2,
                                Instant.parse("2021-11-17T13:00:00Z"),
                                Instant.parse("2021-11-17T16:00:00Z"),
                                null),
                        owner)
                .thenKinds(SessionAdded.class, SeatOffered.class);
    }

    @Test
    void taking_more_seats_back_leaves_everybody_where_they_are() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(capacity(2), owner)
                .thenKinds(DetailsChanged.class, SeatOffered.class)
                .when(new Undo(w, null), owner)
                .thenFacts(details(1))
                .when(new Undo(w, null), owner)
                .thenFacts(details(2));
    }

    @Test
    void taking_a_removal_back_puts_somebody_in_line_too() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(new RemoveParticipant(w, anna, null), facilitator)
                .thenKinds(ParticipantRemoved.class, SeatOffered.class)
                .when(new Undo(w, null), facilitator)
                .thenKinds(ParticipantReinstated.class, ParticipantWaitlisted.class);
    }

    private ChangeDetails capacity(int people) {
        return new ChangeDetails(w, null, null, null, null, null, null, people, null);
    }

    private DetailsChanged details(@Nullable Integer capacity) {
        return new DetailsChanged(
                w, "Wolontariat w Łodzi", "", "Koalicja", "Łódź", "Europe/Warsaw", "pl", capacity, true);
    }

    private ScheduleWorkshop announced(SessionId... sessions) {
        return new ScheduleWorkshop(
                w,
                "Wolontariat w Łodzi",
                "",
                "Koalicja",
                "Łódź",
                "Europe/Warsaw",
                "pl",
                null,
                true,
                List.of(session(sessions[0], 1, "2021-11-10"), session(sessions[1], 2, "2021-11-17")),
                List.of(new Theme(theme, "Mieszkańcy"), new Theme(otherTheme, "Koordynatorzy")));
    }

    private static Map<String, Object> state(SessionId session, String state) {
        return Map.of("sessionId", session.toString(), "state", state);
    }
}
