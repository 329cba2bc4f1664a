package dev.narada.command.people;

import dev.narada.command.CommonRefusal;
import dev.narada.command.RoomTest;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.command.workshop.OpenSession;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.people.AttendanceDeclined;
import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.workshop.SessionReopened;
import dev.narada.events.workshop.WorkshopClosed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists and lines when people choose anew, give up or come back. */
class ChangingOnesMindTest extends RoomTest {

    private ParticipantRegistered seat(ParticipantId person, Kind kind, SessionId... sessions) {
        return new ParticipantRegistered(
                w, person, List.of(sessions), SignUpVia.WEB, kind, true, null, null, null, "1");
    }

    private ParticipantWaitlisted line(ParticipantId person, int place, SessionId... sessions) {
        return new ParticipantWaitlisted(
                w, person, List.of(sessions), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", place);
    }

    private ChangeRegistration choose(ParticipantId person, SessionId... sessions) {
        return new ChangeRegistration(w, person, List.of(sessions), null, null, null, null);
    }

    private RegistrationChanged chose(ParticipantId person, SessionId... sessions) {
        return new RegistrationChanged(w, person, List.of(sessions), null, null, null, null);
    }

    @Test
    void what_is_over_is_neither_chosen_nor_given_up() {
        given(scheduled(), seat(anna, Kind.PERSON, first), seat(bartek, Kind.PERSON, second))
                .given(opened(first), closed(first))
                .when(choose(anna, second), participant(anna))
                .thenRefused(CommonRefusal.SESSION_CLOSED, "sessionIds")
                .when(choose(bartek, first, second), participant(bartek))
                .thenRefused(CommonRefusal.SESSION_CLOSED, "sessionIds")
                .when(choose(bartek, second, new SessionId(uuid())), participant(bartek))
                .thenRefused(CommonRefusal.SESSION_UNKNOWN, "sessionIds")
                .when(choose(anna, first, second), participant(anna))
                .thenFacts(chose(anna, first, second))
                .when(choose(celina, first), scribe)
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void a_line_that_leads_nowhere_any_more_can_be_left() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), line(bartek, 1, first), seat(bartek, Kind.PERSON, second))
                .given(opened(first), closed(first))
                .when(choose(bartek, second), participant(bartek))
                .thenFacts(chose(bartek, second));
    }

    @Test
    void a_table_that_chooses_a_full_meeting_does_not_wait() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), seat(celina, Kind.TABLE, second))
                .when(choose(celina, first, second), scribe)
                .thenFacts(chose(celina, first, second));
    }

    @Test
    void whoever_chooses_a_full_meeting_waits_with_all_that_was_said_of_them() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), seat(bartek, Kind.PERSON, second))
                .when(
                        new ChangeRegistration(w, bartek, List.of(second, first), "Bartek", null, "b@x.pl", "2"),
                        participant(bartek))
                .thenFacts(
                        new RegistrationChanged(
                                w,
                                bartek,
                                List.of(second, first),
                                new Personal("Bartek"),
                                null,
                                new Personal("b@x.pl"),
                                "2"),
                        new ParticipantWaitlisted(
                                w,
                                bartek,
                                List.of(first),
                                SignUpVia.WEB,
                                Kind.PERSON,
                                true,
                                new Personal("Bartek"),
                                null,
                                new Personal("b@x.pl"),
                                "2",
                                1));
    }

    @Test
    void what_only_the_waiting_told_is_known_too() {
        given(scheduled(1), seat(anna, Kind.PERSON, first))
                .given(new ParticipantWaitlisted(
                        w,
                        bartek,
                        List.of(first),
                        SignUpVia.WEB,
                        Kind.PERSON,
                        true,
                        new Personal("Bartek"),
                        new Personal("Fundacja"),
                        new Personal("b@x.pl"),
                        "1",
                        1))
                .when(new ChangeRegistration(w, bartek, null, "Bartek", "Fundacja", "b@x.pl", "1"), participant(bartek))
                .thenUnchanged();
    }

    @Test
    void after_the_last_meeting_there_is_nothing_to_give_back() {
        given(scheduled(), seat(anna, Kind.PERSON, first), opened(first), closed(first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenRefused(CommonRefusal.SESSION_CLOSED)
                .given(new SessionReopened(w, first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenFacts(new RegistrationCancelled(w, anna, null));
    }

    @Test
    void a_seat_in_what_is_over_is_not_offered_to_anybody() {
        given(scheduled(1), seat(anna, Kind.PERSON, first, second), line(bartek, 1, first, second))
                .given(opened(first), closed(first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenFacts(new RegistrationCancelled(w, anna, null), new SeatOffered(w, bartek, second));
    }

    @Test
    void a_meeting_that_goes_on_offers_its_seats_again() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), line(bartek, 1, first))
                .given(opened(first), closed(first), new RegistrationCancelled(w, anna, null))
                .when(new OpenSession(w, first), facilitator)
                .thenFacts(new SessionReopened(w, first), new SeatOffered(w, bartek, first));
    }

    @Test
    void nobody_is_offered_a_seat_in_a_cycle_that_is_over() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), line(bartek, 1, first), new WorkshopClosed(w))
                .when(new EraseParticipant(w, anna, null), owner)
                .thenKinds(ParticipantErased.class);
    }

    @Test
    void who_was_removed_neither_sits_nor_waits_until_they_are_back() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), line(bartek, 1, first), line(celina, 2, first))
                .given(removed(bartek))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenFacts(new RegistrationCancelled(w, anna, null), new SeatOffered(w, celina, first))
                .when(new ReinstateParticipant(w, bartek), facilitator)
                .thenFacts(new ParticipantReinstated(w, bartek))
                .when(new CancelRegistration(w, celina, null), participant(celina))
                .thenFacts(new RegistrationCancelled(w, celina, null), new SeatOffered(w, bartek, first));
    }

    @Test
    void who_is_put_back_keeps_a_seat_that_nobody_took() {
        given(scheduled(2), seat(anna, Kind.PERSON, first, second), seat(bartek, Kind.PERSON, first), removed(anna))
                .when(new ReinstateParticipant(w, anna), facilitator)
                .thenFacts(new ParticipantReinstated(w, anna))
                .when(new ReinstateParticipant(w, celina), facilitator)
                .thenRefused(CommonRefusal.PERSON_UNKNOWN);
    }

    @Test
    void somebody_removed_cannot_sign_up_or_change_anything() {
        given(scheduled(), seat(anna, Kind.PERSON, first), removed(anna))
                .when(new RegisterParticipant(w, anna, List.of(first), null, null, null, null, null, null, "1"), scribe)
                .thenRefused(CommonRefusal.PERSON_REMOVED)
                .when(choose(anna, second), participant(anna))
                .thenRefused(CommonRefusal.PERSON_REMOVED);
    }

    @Test
    void whoever_is_signed_up_by_hand_may_have_no_phone_and_come_by_another_way() {
        given(scheduled())
                .when(
                        new RegisterParticipant(
                                w, anna, List.of(first), SignUpVia.DOOR, Kind.TABLE, false, null, " F ", null, " 2 "),
                        scribe)
                .thenFacts(new ParticipantRegistered(
                        w,
                        anna,
                        List.of(first),
                        SignUpVia.DOOR,
                        Kind.TABLE,
                        false,
                        null,
                        new Personal("F"),
                        null,
                        "2"));
    }

    @Test
    void saying_no_first_is_an_answer_too() {
        roomIn(Phase.LOBBY)
                .when(new ConfirmAttendance(w, second, anna, false), participant(anna))
                .thenFacts(new AttendanceDeclined(w, anna, second))
                .when(new ConfirmAttendance(w, second, anna, false), participant(anna))
                .thenUnchanged()
                .when(new ConfirmAttendance(w, second, celina, false), scribe)
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void another_text_is_agreed_to_anew() {
        given(scheduled(), registered(anna), new ConsentGiven(w, anna, "photos", "1"))
                .when(new AcceptConsent(w, anna, "photos", "2"), participant(anna))
                .thenFacts(new ConsentGiven(w, anna, "photos", "2"))
                .when(new AcceptConsent(w, celina, "photos", "2"), scribe)
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }
}
