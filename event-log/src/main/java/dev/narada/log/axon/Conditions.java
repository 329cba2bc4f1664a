package dev.narada.log.axon;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.narada.log.Condition;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Tag;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;
import org.jspecify.annotations.Nullable;

/** Axon's criteria and markers in the log's words. */
final class Conditions {

    private static final QualifiedName ANYTHING = new QualifiedName("anything");

    /** Models that are kept ask with the same criteria every time. */
    private static final LoadingCache<EventCriterion, Criterion> CRITERIA =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(Conditions::criterion);

    private Conditions() {}

    static @Nullable Condition of(AppendCondition condition) {
        if (condition.equals(AppendCondition.none())) {
            return null;
        }
        var marker = GlobalIndexConsistencyMarker.position(condition.consistencyMarker());
        return new Condition(criteria(condition.criteria()), Math.max(0, marker));
    }

    static Criteria criteria(EventCriteria criteria) {
        // Axon drops "any event" when it flattens alternatives, which would quietly narrow what is asked for.
        if (criteria.matches(ANYTHING, Set.of())) {
            throw new IllegalArgumentException(
                    "a decision names the tags that it depends on; it cannot source everything");
        }
        return new Criteria(criteria.flatten().stream().map(CRITERIA::get).toList());
    }

    private static Criterion criterion(EventCriterion one) {
        return new Criterion(
                one.tags().stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toSet()),
                one.types().stream().map(QualifiedName::fullName).collect(Collectors.toSet()));
    }
}
