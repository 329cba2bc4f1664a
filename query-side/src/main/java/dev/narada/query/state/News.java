package dev.narada.query.state;

import dev.narada.events.Fact;
import dev.narada.events.ParticipantId;
import dev.narada.log.Recorded;
import java.util.List;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;

/** Per person, what became of what they said and supported, in the order in which it happened. */
public record News(PMap<ParticipantId, TreePVector<NewsItem>> byPerson) {

    public static final News NONE = new News(HashTreePMap.empty());

    /** {@code room} is as it was before the event. */
    News apply(WorkshopState room, Recorded<? extends Fact> recorded) {
        var next = byPerson;
        for (var each : NewsRules.of(room, recorded)) {
            for (var who : each.readers()) {
                next = next.plus(
                        who, next.getOrDefault(who, TreePVector.empty()).plus(each.item()));
            }
        }
        return next == byPerson ? this : new News(next);
    }

    public List<NewsItem> of(ParticipantId person) {
        return byPerson.getOrDefault(person, TreePVector.empty());
    }
}
