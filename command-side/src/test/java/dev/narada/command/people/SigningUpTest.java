package dev.narada.command.people;

import dev.narada.command.RoomTest;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.people.AttendanceConfirmed;
import dev.narada.events.people.AttendanceDeclined;
import dev.narada.events.people.ConsentGiven;
import dev.narada.events.people.ConsentWithdrawn;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.workshop.RulesSet;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningUpTest extends RoomTest {

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
    void somebody_signs_up_from_home_and_a_scribe_signs_up_somebody_else() {
        given(scheduled())
                .when(register(anna, null, first, second), nobody)
                .thenFacts(seat(anna, SignUpVia.WEB, Kind.PERSON, first, second))
                .thenTold("state", "REGISTERED")
                .thenTold("participantId", anna.toString())
                .when(register(bartek, null, first), scribe)
                .thenFacts(seat(bartek, SignUpVia.PAPER, Kind.PERSON, first))
                .when(register(bartek, null, first), scribe)
                .thenRefused(PeopleRefusal.ALREADY_REGISTERED);
    }

    @Test
    void a_full_session_has_a_line_and_never_refuses() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first))
                .when(register(bartek, null, first), nobody)
                .thenFacts(line(bartek, 1, first))
                .thenTold("state", "WAITLISTED")
                .when(register(celina, null, first, second), nobody)
                .thenFacts(seat(celina, SignUpVia.WEB, Kind.PERSON, second), line(celina, 2, first))
                .thenTold("state", "REGISTERED");
    }

    @Test
    void a_table_takes_no_seat() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.TABLE, first))
                .when(register(bartek, Kind.TABLE, first), nobody)
                .thenKinds(ParticipantRegistered.class)
                .when(register(celina, null, first), nobody)
                .thenKinds(ParticipantRegistered.class);
    }

    @Test
    void sign_up_needs_open_lists_and_a_session_to_come() {
        given(scheduled(), opened(first), closed(first))
                .when(register(anna, null), nobody)
                .thenRefused(PeopleRefusal.NO_SESSION_CHOSEN)
                .when(register(anna, null, new SessionId(uuid())), nobody)
                .thenRefused(CommonRefusal.SESSION_UNKNOWN)
                .when(register(anna, null, first), nobody)
                .thenRefused(CommonRefusal.SESSION_CLOSED)
                .given(new RulesSet(w, null, null, null, null, null, null, null, null, false, null, null, null))
                .when(register(anna, null, second), nobody)
                .thenRefused(PeopleRefusal.REGISTRATION_CLOSED)
                .when(register(anna, null, second), scribe)
                .thenKinds(ParticipantRegistered.class);
    }

    @Test
    void a_freed_seat_goes_to_the_first_in_line_in_the_same_commit() {
        given(
                        scheduled(1),
                        seat(anna, SignUpVia.WEB, Kind.PERSON, first),
                        line(bartek, 1, first),
                        line(celina, 2, first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenFacts(new RegistrationCancelled(w, anna, null), new SeatOffered(w, bartek, first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenRefused(CommonRefusal.NOT_REGISTERED)
                .when(new CancelRegistration(w, bartek, "Praca"), participant(bartek))
                .thenFacts(
                        new RegistrationCancelled(w, bartek, new Personal("Praca")), new SeatOffered(w, celina, first))
                .when(new CancelRegistration(w, celina, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_ALLOWED);
    }

    @Test
    void the_seat_of_somebody_who_is_erased_goes_to_the_first_in_line() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(new EraseParticipant(w, anna, null), owner)
                .thenFacts(new ParticipantErased(w, anna, ErasureGround.REQUEST), new SeatOffered(w, bartek, first));
    }

    @Test
    void no_seat_is_offered_while_the_room_is_over_capacity() {
        given(
                        scheduled(1),
                        seat(anna, SignUpVia.DOOR, Kind.PERSON, first),
                        seat(bartek, SignUpVia.DOOR, Kind.PERSON, first),
                        line(celina, 1, first))
                .when(new CancelRegistration(w, anna, null), participant(anna))
                .thenKinds(RegistrationCancelled.class);
    }

    @Test
    void somebody_chooses_other_sessions_or_corrects_a_name() {
        given(scheduled(1), seat(anna, SignUpVia.WEB, Kind.PERSON, first), line(bartek, 1, first))
                .when(new ChangeRegistration(w, anna, List.of(second), null, null, null, null), participant(anna))
                .thenFacts(
                        new RegistrationChanged(w, anna, List.of(second), null, null, null, null),
                        new SeatOffered(w, bartek, first))
                .when(new ChangeRegistration(w, anna, null, "Anna", null, null, null), participant(anna))
                .thenFacts(new RegistrationChanged(w, anna, List.of(second), new Personal("Anna"), null, null, null))
                .when(new ChangeRegistration(w, anna, null, null, null, null, null), participant(anna))
                .thenUnchanged()
                .when(new ChangeRegistration(w, anna, List.of(second), " Anna ", null, null, "1"), participant(anna))
                .thenUnchanged()
                .when(new ChangeRegistration(w, anna, null, "Anna", "Fundacja", null, "2"), participant(anna))
                .thenFacts(new RegistrationChanged(
                        w, anna, List.of(second), new Personal("Anna"), new Personal("Fundacja"), null, "2"))
                .when(new ChangeRegistration(w, anna, null, null, "Fundacja", null, "2"), participant(anna))
                .thenUnchanged()
                .when(new ChangeRegistration(w, anna, List.of(), null, null, null, null), participant(anna))
                .thenRefused(PeopleRefusal.NO_SESSION_CHOSEN)
                .when(
                        new ChangeRegistration(w, anna, List.of(first, second), null, null, null, null),
                        participant(anna))
                .thenKinds(RegistrationChanged.class, ParticipantWaitlisted.class);
    }

    @Test
    void somebody_says_again_whether_they_come() {
        roomIn(Phase.CLOSING)
                .given(closed(first))
                .when(new ConfirmAttendance(w, second, anna, true), participant(anna))
                .thenFacts(new AttendanceConfirmed(w, anna, second))
                .when(new ConfirmAttendance(w, second, anna, true), participant(anna))
                .thenUnchanged()
                .when(new ConfirmAttendance(w, second, anna, false), participant(anna))
                .thenFacts(new AttendanceDeclined(w, anna, second))
                .when(new ConfirmAttendance(w, first, anna, true), participant(anna))
                .thenRefused(CommonRefusal.SESSION_CLOSED);
    }

    @Test
    void somebody_is_removed_reinstated_and_agrees_or_not() {
        given(scheduled(), registered(anna))
                .when(new RemoveParticipant(w, anna, null), facilitator)
                .thenFacts(removed(anna))
                .when(new RemoveParticipant(w, anna, null), facilitator)
                .thenUnchanged()
                .when(new ReinstateParticipant(w, anna), facilitator)
                .thenFacts(new ParticipantReinstated(w, anna))
                .when(new ReinstateParticipant(w, anna), facilitator)
                .thenUnchanged()
                .when(new RemoveParticipant(w, celina, null), facilitator)
                .thenRefused(CommonRefusal.PERSON_UNKNOWN)
                .when(new AcceptConsent(w, anna, "photos", "1"), participant(anna))
                .thenFacts(new ConsentGiven(w, anna, "photos", "1"))
                .when(new AcceptConsent(w, anna, "photos", "1"), participant(anna))
                .thenUnchanged()
                .when(new WithdrawConsent(w, anna, "photos"), participant(anna))
                .thenFacts(new ConsentWithdrawn(w, anna, "photos"))
                .when(new WithdrawConsent(w, anna, "photos"), participant(anna))
                .thenUnchanged();
    }
}
