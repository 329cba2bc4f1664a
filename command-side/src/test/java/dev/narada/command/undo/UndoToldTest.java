package dev.narada.command.undo;

import dev.narada.command.RoomTest;
import dev.narada.command.people.ChangeRegistration;
import dev.narada.events.Personal;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SignUpVia;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scribe wrote over is said again as it was, each thing by itself, whoever had said it and how. */
class UndoToldTest extends RoomTest {

    private static final Personal NAME = new Personal("Anna");
    private static final Personal ORGANISATION = new Personal("Fundacja");
    private static final Personal CONTACT = new Personal("a@x.pl");

    private ChangeRegistration tell(String name, String organisation, String contact, String version) {
        return new ChangeRegistration(w, anna, null, name, organisation, contact, version);
    }

    private RegistrationChanged told(Personal name, Personal organisation, Personal contact, String version) {
        return new RegistrationChanged(w, anna, List.of(first), name, organisation, contact, version);
    }

    private void eachIsSaidAgain() {
        when(tell("Hanna", null, null, null), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(told(NAME, null, null, null))
                .when(tell(null, "Urząd", null, null), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(told(null, ORGANISATION, null, null))
                .when(tell(null, null, "h@x.pl", null), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(told(null, null, CONTACT, null))
                .when(tell(null, null, null, "2"), scribe)
                .when(new Undo(w, null), scribe)
                .thenFacts(told(null, null, null, "1"));
    }

    @Test
    void as_it_was_said_when_signing_up() {
        given(
                scheduled(),
                new ParticipantRegistered(
                        w, anna, List.of(first), SignUpVia.WEB, Kind.PERSON, true, NAME, ORGANISATION, CONTACT, "1"),
                registered(bartek));
        eachIsSaidAgain();
    }

    @Test
    void as_it_was_said_while_waiting_in_line() {
        given(
                scheduled(1),
                new ParticipantWaitlisted(
                        w,
                        anna,
                        List.of(first),
                        SignUpVia.WEB,
                        Kind.PERSON,
                        true,
                        NAME,
                        ORGANISATION,
                        CONTACT,
                        "1",
                        1));
        eachIsSaidAgain();
    }

    @Test
    void what_was_never_said_before_cannot_be_said_again() {
        given(scheduled(), registered(anna));
        for (var first : List.of(
                tell("Anna", null, null, null), tell(null, "Urząd", null, null), tell(null, null, "a@x.pl", null))) {
            when(first, scribe).when(new Undo(w, null), scribe).thenRefused(UndoRefusal.NOTHING_EARLIER);
        }
    }

    @Test
    void what_somebody_else_said_is_nothing_earlier() {
        given(
                        scheduled(),
                        registered(anna),
                        new ParticipantRegistered(
                                w,
                                bartek,
                                List.of(first),
                                SignUpVia.WEB,
                                Kind.PERSON,
                                true,
                                NAME,
                                ORGANISATION,
                                CONTACT,
                                "1"))
                .given(new RegistrationChanged(w, bartek, List.of(first), NAME, null, null, null))
                .when(tell("Hanna", null, null, null), scribe)
                .when(new Undo(w, null), scribe)
                .thenRefused(UndoRefusal.NOTHING_EARLIER);
    }
}
