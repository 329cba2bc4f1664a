package dev.narada.query.exports;

import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.http.Language;
import dev.narada.query.mine.Mine;
import dev.narada.query.people.Person;
import dev.narada.query.state.WorkshopState;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is kept about one person, in one file of their own. What they chose is for their own eyes. */
public record OwnData(
        ParticipantId participantId,
        @Nullable Personal name,
        @Nullable Personal organisation,
        @Nullable Personal contact,
        Map<String, String> consents,
        @Nullable Mine mine) {

    /** As the person asks for it. */
    public static @Nullable OwnData of(WorkshopState room, ParticipantId who, Language tongue) {
        return of(room, who, Mine.of(room, who, tongue));
    }

    /** As somebody who leads the meetings hands it out: no dots, neither where they are nor how many are left. */
    public static @Nullable OwnData handedOut(WorkshopState room, ParticipantId who, Language tongue) {
        var mine = Mine.of(room, who, tongue);
        return of(room, who, mine == null ? null : mine.withoutChoices());
    }

    private static @Nullable OwnData of(WorkshopState room, ParticipantId who, @Nullable Mine mine) {
        Person person = room.people().find(who);
        return person == null
                ? null
                : new OwnData(
                        who,
                        person.identity().name(),
                        person.identity().organisation(),
                        person.identity().contact(),
                        new TreeMap<>(person.consents()),
                        mine);
    }
}
