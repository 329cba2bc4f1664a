package dev.narada.command.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.narada.command.RoomTest;
import dev.narada.command.items.EndorseItem.EndorseIdea;
import dev.narada.command.plan.TakeDecision;
import dev.narada.command.undo.Undo;
import dev.narada.command.workshop.ChangeDetails;
import dev.narada.events.DecisionId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.Via;
import dev.narada.events.items.ItemEndorsed.IdeaEndorsed;
import dev.narada.events.items.ItemHidden.IdeaHidden;
import dev.narada.events.items.ItemRestored.IdeaRestored;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantReinstated;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionProposed;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.privacy.ErasureGround;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.http.CommonRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of people after all that happened to them: seats, lines, phones, and where they were. */
class StandingOfPeopleTest extends RoomTest {

    private ParticipantRegistered seat(ParticipantId person, Kind kind, SessionId... sessions) {
        return new ParticipantRegistered(
                w, person, List.of(sessions), SignUpVia.WEB, kind, true, null, null, null, "1");
    }

    private ParticipantWaitlisted line(ParticipantId person, boolean phone, SessionId... sessions) {
        return new ParticipantWaitlisted(
                w, person, List.of(sessions), SignUpVia.WEB, Kind.PERSON, phone, null, null, null, "1", 1);
    }

    private RegistrationChanged chose(ParticipantId person, String name, SessionId... sessions) {
        return new RegistrationChanged(
                w, person, List.of(sessions), name == null ? null : new Personal(name), null, null, null);
    }

    private ChangeRegistration named(ParticipantId person) {
        return new ChangeRegistration(w, person, null, "Anna", null, null, null);
    }

    private RegisterParticipant register(ParticipantId person) {
        return new RegisterParticipant(w, person, List.of(first), null, null, null, null, null, null, "1");
    }

    @Test
    void a_seat_that_was_chosen_later_is_taken() {
        given(scheduled(1), seat(anna, Kind.PERSON, second), chose(anna, null, first))
                .when(register(bartek), nobody)
                .thenTold("state", "WAITLISTED");
    }

    @Test
    void a_table_that_chooses_another_meeting_takes_no_seat_there_either() {
        given(scheduled(1), seat(anna, Kind.TABLE, second), chose(anna, null, first))
                .when(register(bartek), nobody)
                .thenTold("state", "REGISTERED");
    }

    @Test
    void who_was_put_back_has_the_meetings_and_the_lines_they_had() {
        given(scheduled(1), seat(anna, Kind.PERSON, first), seat(bartek, Kind.PERSON, second))
                .given(line(anna, true, second), removed(anna), new ParticipantReinstated(w, anna))
                .when(named(anna), participant(anna))
                .thenFacts(chose(anna, "Anna", first, second));
    }

    @Test
    void who_signed_up_once_more_has_both() {
        given(scheduled(), seat(anna, Kind.PERSON, first), seat(anna, Kind.PERSON, second))
                .when(named(anna), participant(anna))
                .thenFacts(chose(anna, "Anna", first, second));
    }

    @Test
    void who_was_erased_is_on_no_list() {
        given(scheduled(), seat(anna, Kind.PERSON, first), new ParticipantErased(w, anna, ErasureGround.REQUEST))
                .when(named(anna), scribe)
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void whoever_came_to_the_list_by_the_line_has_a_phone_or_none() {
        var support = new EndorseIdea(w, idea, celina, Via.VOICE);
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), line(celina, false, first), new SeatOffered(w, celina, first))
                .when(support, scribe)
                .thenFacts(new IdeaEndorsed(w, idea, celina, Via.VOICE))
                .given(line(celina, true, second))
                .when(support, scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE)
                .given(line(celina, false, second))
                .when(support, scribe)
                .thenRefused(CommonRefusal.PERSON_HAS_PHONE);
    }

    @Test
    void whoever_waits_again_has_no_seat_any_more() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), line(bartek, true, first, second))
                .when(new EndorseIdea(w, idea, null, null), participant(bartek))
                .thenRefused(CommonRefusal.NOT_REGISTERED);
    }

    @Test
    void only_who_came_every_time_was_there_at_all_meetings() {
        var decision = new DecisionId(uuid());
        given(scheduled(), registered(anna), registered(bartek), opened(first))
                .given(checkedIn(anna, first), checkedIn(bartek, first), closed(first), opened(second))
                .given(checkedIn(anna, second), new DecisionProposed(w, decision, List.of(), new Text("Robimy")));
        var then =
                when(new TakeDecision(w, decision, DecisionOutcome.PARKED, null, null, null, null, null), facilitator);

        assertThat(((DecisionTaken) then.facts().getFirst()).presentAtAllSessions())
                .isEqualTo(1);
    }

    @Test
    void what_has_nothing_to_do_with_seats_offers_none_when_it_is_taken_back() {
        roomIn(Phase.IDEAS)
                .given(ideaBy(anna), line(celina, true, first))
                .when(said("Hide", "ideaId", idea), facilitator)
                .thenFacts(new IdeaHidden(w, idea, null))
                .when(new Undo(w, null), facilitator)
                .thenFacts(new IdeaRestored(w, idea));
    }

    @Test
    void no_more_seats_are_offered_at_once_than_fit_into_one_commit() {
        given(scheduled(1), seat(anna, Kind.PERSON, first));
        for (var each = 0; each < 502; each++) {
            given(line(new ParticipantId(uuid()), true, first));
        }
        var more = new ChangeDetails(w, null, null, null, null, null, null, 1000, null);

        assertThat(when(more, owner).facts()).hasSize(500);
    }
}
