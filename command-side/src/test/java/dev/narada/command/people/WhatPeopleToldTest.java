package dev.narada.command.people;

import dev.narada.command.RoomTest;
import dev.narada.events.Personal;
import dev.narada.events.people.Kind;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.people.SignUpVia;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing that somebody tells anew is news, whatever else stays. */
class WhatPeopleToldTest extends RoomTest {

    private ChangeRegistration tell(String name, String organisation, String contact, String version) {
        return new ChangeRegistration(w, anna, null, name, organisation, contact, version);
    }

    private RegistrationChanged told(String name, String organisation, String contact, String version) {
        return new RegistrationChanged(
                w, anna, List.of(first), personal(name), personal(organisation), personal(contact), version);
    }

    private static Personal personal(String words) {
        return words == null ? null : new Personal(words);
    }

    @Test
    void each_by_itself_and_once() {
        given(
                        scheduled(),
                        new ParticipantRegistered(
                                w,
                                anna,
                                List.of(first),
                                SignUpVia.WEB,
                                Kind.PERSON,
                                true,
                                new Personal("Anna"),
                                new Personal("Fundacja"),
                                new Personal("a@x.pl"),
                                "1"))
                .when(tell("Anna", "Fundacja", "a@x.pl", "1"), participant(anna))
                .thenUnchanged()
                .when(tell("Hanna", null, null, null), participant(anna))
                .thenFacts(told("Hanna", null, null, null))
                .when(tell(null, "Urząd", null, null), participant(anna))
                .thenFacts(told(null, "Urząd", null, null))
                .when(tell(null, null, "h@x.pl", null), participant(anna))
                .thenFacts(told(null, null, "h@x.pl", null))
                .when(tell(null, null, null, "2"), participant(anna))
                .thenFacts(told(null, null, null, "2"))
                .when(tell("Hanna", "Urząd", "h@x.pl", "2"), participant(anna))
                .thenUnchanged();
    }
}
