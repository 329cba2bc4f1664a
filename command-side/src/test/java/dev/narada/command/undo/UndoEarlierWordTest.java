package dev.narada.command.undo;

import dev.narada.command.RoomTest;
import dev.narada.command.compensation.UndoRefusal;
import dev.narada.command.items.CarryOver;
import dev.narada.command.people.CancelRegistration;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.command.privacy.EraseParticipant;
import dev.narada.events.DecisionId;
import dev.narada.events.ItemId.IdeaId;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.Phase;
import dev.narada.events.SessionId;
import dev.narada.events.Text;
import dev.narada.events.items.IdeaCarriedOver;
import dev.narada.events.items.IdeaDropped;
import dev.narada.events.items.IdeaFact;
import dev.narada.events.items.IdeaParked;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationCancelled;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SeatOffered;
import dev.narada.events.people.SignUpVia;
import dev.narada.events.plan.DecisionOutcome;
import dev.narada.events.plan.DecisionTaken;
import dev.narada.events.plan.Mandate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who takes the last word back says the one before it, unless it is anothers' by now or settled. */
class UndoEarlierWordTest extends RoomTest {

    private final IdeaId other = new IdeaId(uuid());

    private RoomTest later() {
        return roomIn(Phase.CLOSING).given(ideaBy(anna), ideaBy(bartek, other), closed(first), opened(second));
    }

    private CarryOver goOn() {
        return new CarryOver(w, second, List.of(idea), null, null);
    }

    private CarryOver park() {
        return new CarryOver(w, second, null, List.of(idea), null);
    }

    private DecisionTaken taken(List<IdeaId> ideas, List<IdeaId> setAside) {
        return new DecisionTaken(
                w,
                new DecisionId(uuid()),
                DecisionOutcome.PARKED,
                Mandate.ROOM,
                ideas,
                setAside,
                null,
                first,
                1,
                1,
                0,
                null);
    }

    private void carriedAndTakenBack(IdeaFact before) {
        later().given(before, new IdeaCarriedOver(w, other, second), taken(List.of(other), List.of()))
                .when(before instanceof IdeaCarriedOver ? park() : goOn(), facilitator)
                .when(new Undo(w, null), facilitator)
                .thenFacts(before);
    }

    @Test
    void an_idea_goes_on_as_it_did_before_it_was_parked() {
        carriedAndTakenBack(new IdeaCarriedOver(w, idea, first));
    }

    @Test
    void an_idea_rests_again_for_the_same_reason() {
        carriedAndTakenBack(new IdeaParked(w, idea, first, new Text("Za wcześnie")));
    }

    @Test
    void an_idea_is_dropped_again_for_the_same_reason() {
        carriedAndTakenBack(new IdeaDropped(w, idea, first, new Text("Za drogo")));
    }

    @Test
    void what_the_room_decided_about_it_before_stands() {
        for (var decision : List.of(taken(List.of(idea), List.of()), taken(List.of(other), List.of(idea)))) {
            given(scheduled(), ideaBy(anna), ideaBy(bartek, other), opened(second), decision);
            when(park(), facilitator).thenKinds(IdeaParked.class);
            when(new Undo(w, null), facilitator).thenRefused(UndoRefusal.DECISION_STANDS);
            when(goOn(), facilitator).thenKinds(IdeaCarriedOver.class);
        }
    }

    private ParticipantRegistered seat(ParticipantId person, Personal name, SessionId... sessions) {
        return new ParticipantRegistered(
                w, person, List.of(sessions), SignUpVia.WEB, Kind.PERSON, true, name, null, null, "1");
    }

    private ParticipantWaitlisted line(ParticipantId person, int place) {
        return new ParticipantWaitlisted(
                w, person, List.of(first), SignUpVia.WEB, Kind.PERSON, true, null, null, null, "1", place);
    }

    @Test
    void whoever_is_on_the_list_again_sits_and_waits_where_they_did_at_the_end_of_the_line() {
        given(scheduled(1), seat(bartek, null, first), line(anna, 1), seat(anna, null, second), line(celina, 2))
                .when(new CancelRegistration(w, anna, null), scribe)
                .thenFacts(new RegistrationCancelled(w, anna, null))
                .when(new Undo(w, null), scribe)
                .thenFacts(seat(anna, null, second), line(anna, 2));
    }

    @Test
    void a_seat_that_another_got_meanwhile_is_not_taken_from_them() {
        given(scheduled(1), seat(anna, null, first), line(bartek, 1))
                .when(new ChangeRegistration(w, anna, List.of(second), null, null, null, null), scribe)
                .thenKinds(RegistrationChanged.class, SeatOffered.class)
                .when(new Undo(w, null), scribe)
                .thenRefused(UndoRefusal.SEAT_GIVEN);
    }

    @Test
    void a_seat_that_is_free_still_is_taken_again() {
        given(scheduled(1), seat(anna, null, first))
                .when(new ChangeRegistration(w, anna, List.of(second), null, null, null, null), scribe)
                .thenKinds(RegistrationChanged.class)
                .when(new Undo(w, null), scribe)
                .thenFacts(new RegistrationChanged(w, anna, List.of(first), null, null, null, null));
    }

    @Test
    void what_somebody_had_removed_of_themselves_is_not_said_again() {
        given(scheduled(), seat(anna, new Personal("Anna"), first));
        var act = when(new ChangeRegistration(w, anna, null, "Hanna", null, null, null), scribe)
                .told()
                .position();
        when(new EraseParticipant(w, anna, null), owner)
                .when(new Undo(w, act), facilitator)
                .thenRefused(UndoRefusal.WORDS_REMOVED);
    }
}
