package dev.narada.app.retention;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.ParticipantId;
import dev.narada.events.people.PersonFact;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.workshop.WorkshopClosed;
import dev.narada.events.workshop.WorkshopReopened;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import dev.narada.query.people.People;
import dev.narada.query.people.Person;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What one workshop still holds about people, and since when it is closed.
 *
 * @param closedAt null while it is not
 */
record KeptPeople(@Nullable Instant closedAt, People people, PSet<ParticipantId> erased) {

    private static final KeptPeople NONE = new KeptPeople(null, People.NOBODY, HashTreePSet.empty());

    private static final Set<String> TYPES = Facts.BY_NAME.entrySet().stream()
            .filter(each -> Stream.of(PersonFact.class, PrivacyFact.class, WorkshopClosed.class, WorkshopReopened.class)
                    .anyMatch(kind -> kind.isAssignableFrom(each.getValue())))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    /** Asks the log. */
    static KeptPeople in(String ledger, Log<Fact> log) {
        var kept = NONE;
        for (var each : log.source(Criteria.of(new Criterion(Set.of(new Tag("workshop", ledger)), TYPES)))
                .events()) {
            kept = kept.after(each);
        }
        return kept;
    }

    /** Whose contact is known. */
    Stream<ParticipantId> withContact() {
        return people.all().values().stream()
                .filter(each -> each.identity().contact() != null
                        && each.identity().contact().words() != null)
                .map(Person::participantId);
    }

    /** Who was not erased yet, whether they said anything about themselves or not. */
    Stream<ParticipantId> all() {
        return people.all().keySet().stream().filter(each -> !erased.contains(each));
    }

    private KeptPeople after(Recorded<Fact> recorded) {
        return switch (recorded.event()) {
            case WorkshopClosed _ -> new KeptPeople(recorded.t(), people, erased);
            case WorkshopReopened _ -> new KeptPeople(null, people, erased);
            case PersonFact it -> with(people.apply(it, recorded.t()));
            case ParticipantErased it ->
                new KeptPeople(closedAt, people.erased(it.participantId(), Set.of()), erased.plus(it.participantId()));
            case TextRedacted it
            when it.kind() == ItemKind.PARTICIPANT -> with(people.redacted(new ParticipantId(it.item()), it.field()));
            case Fact _ -> this;
        };
    }

    private KeptPeople with(People then) {
        return new KeptPeople(closedAt, then, erased);
    }
}
