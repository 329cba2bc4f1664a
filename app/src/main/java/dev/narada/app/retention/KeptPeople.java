package dev.narada.app.retention;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.ParticipantId;
import dev.narada.events.Personal;
import dev.narada.events.people.ParticipantRegistered;
import dev.narada.events.people.ParticipantWaitlisted;
import dev.narada.events.people.PersonFact;
import dev.narada.events.people.RegistrationChanged;
import dev.narada.events.privacy.ItemKind;
import dev.narada.events.privacy.ParticipantErased;
import dev.narada.events.privacy.PrivacyFact;
import dev.narada.events.privacy.TextRedacted;
import dev.narada.events.workshop.Rules;
import dev.narada.events.workshop.RulesSet;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What one workshop still holds about people, since when it is closed, and what people were told when they came.
 *
 * @param closedAt null while it is not
 */
record KeptPeople(
        @Nullable Instant closedAt,
        Rules rules,
        People people,
        PSet<ParticipantId> erased,
        PMap<ParticipantId, Promise> promises) {

    private static final KeptPeople NONE =
            new KeptPeople(null, Rules.USUAL, People.NOBODY, HashTreePSet.empty(), HashTreePMap.empty());

    private static final Set<String> TYPES = Facts.BY_NAME.entrySet().stream()
            .filter(each -> Stream.of(
                            PersonFact.class,
                            PrivacyFact.class,
                            RulesSet.class,
                            WorkshopClosed.class,
                            WorkshopReopened.class)
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

    /** Who was not erased yet, whether they said anything about themselves or not. */
    Stream<ParticipantId> all() {
        return people.all().keySet().stream().filter(each -> !erased.contains(each));
    }

    /** The shortest time that holds for somebody: the rules as they were told, or as they are now. */
    Promise promise(ParticipantId person) {
        return promises.getOrDefault(person, Promise.of(rules.retention(), null))
                .atMost(rules.retention());
    }

    /** What is still known of somebody that is not kept for as long as the proof that they came. */
    Stream<String> passing(ParticipantId person) {
        var known = Optional.ofNullable(people.find(person)).map(Person::identity);
        return promise(person)
                .passing()
                .filter(field -> known.map(it -> switch (field) {
                            case "contact" -> it.contact();
                            case "organisation" -> it.organisation();
                            default -> it.name();
                        })
                        .map(Personal::words)
                        .isPresent());
    }

    private KeptPeople after(Recorded<Fact> recorded) {
        return switch (recorded.event()) {
            case WorkshopClosed _ -> new KeptPeople(recorded.t(), rules, people, erased, promises);
            case WorkshopReopened _ -> new KeptPeople(null, rules, people, erased, promises);
            case RulesSet it -> new KeptPeople(closedAt, rules.with(it), people, erased, promises);
            case PersonFact it -> with(people.apply(it, recorded.t())).told(it);
            case ParticipantErased it ->
                new KeptPeople(
                        closedAt,
                        rules,
                        people.erased(it.participantId(), Set.of()),
                        erased.plus(it.participantId()),
                        promises);
            case TextRedacted it
            when it.kind() == ItemKind.PARTICIPANT -> with(people.redacted(new ParticipantId(it.item()), it.field()));
            case Fact _ -> this;
        };
    }

    /** Whoever gives data was told just before how long it is kept. */
    private KeptPeople told(PersonFact fact) {
        return switch (fact) {
            case ParticipantRegistered it -> told(it.participantId(), it.noticeVersion());
            case ParticipantWaitlisted it -> told(it.participantId(), it.noticeVersion());
            case RegistrationChanged it when it.noticeVersion() != null -> told(it.participantId(), it.noticeVersion());
            case PersonFact _ -> this;
        };
    }

    private KeptPeople told(ParticipantId person, String noticeVersion) {
        var promise = Promise.of(rules.retention(), noticeVersion);
        return new KeptPeople(closedAt, rules, people, erased, promises.plus(person, promise));
    }

    private KeptPeople with(People then) {
        return new KeptPeople(closedAt, rules, then, erased, promises);
    }
}
