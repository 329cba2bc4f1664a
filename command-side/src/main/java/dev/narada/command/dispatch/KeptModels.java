package dev.narada.command.dispatch;

import dev.narada.command.Fold;
import dev.narada.events.Fact;
import dev.narada.log.Criterion;
import dev.narada.log.Derived;
import dev.narada.log.Recorded;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What models came to in decisions before, so that the next one reads only what was recorded since. It lies beside the
 * ledger in memory and goes with it; a model that finds nothing here begins at the first fact.
 */
record KeptModels(Derived derived) {

    static final KeptModels NONE = new KeptModels(Derived.NOTHING);

    /** What a model takes in memory: itself, and what each fact adds to it, about. */
    private static final long BYTES = 600;

    private static final long BYTES_A_FACT = 150;

    /**
     * What a model came to.
     *
     * @param criteria what it asks for, in Axon's words
     * @param position up to which nothing that it asks for is missing
     * @param facts    how many it took
     */
    record Known<S>(Fold<S> fold, List<EventCriteria> criteria, S state, long position, long facts) {

        /** After these facts, of which it takes the later ones; they reach up to a position. */
        Known<S> after(List<Recorded<Fact>> facts, long upTo) {
            var later = facts.stream().filter(it -> it.position() > position).toList();
            return later.isEmpty()
                    ? this
                    : new Known<>(fold, criteria, fold.after(state, later), upTo, this.facts + later.size());
        }

        private long bytes() {
            return BYTES + BYTES_A_FACT * facts;
        }
    }

    @SuppressWarnings("unchecked") // under a fold lies what it came to
    <S> Known<S> find(Fold<S> fold) {
        return (Known<S>) derived.find(fold)
                .orElseGet(() -> new Known<>(fold, inAxonsWords(fold.criteria()), fold.nothing(), 0, 0));
    }

    void keep(Known<?> known) {
        if (!known.criteria().isEmpty()) {
            derived.keep(known.fold(), known, known.bytes());
        }
    }

    private static List<EventCriteria> inAxonsWords(Set<Criterion> criteria) {
        return criteria.stream().map(KeptModels::inAxonsWords).toList();
    }

    private static EventCriteria inAxonsWords(Criterion criterion) {
        var tagged = EventCriteria.havingTags(criterion.tags().stream()
                .map(tag -> new Tag(tag.key(), tag.value()))
                .collect(Collectors.toSet()));
        return criterion.types().isEmpty()
                ? tagged
                : tagged.andBeingOneOfTypes(
                        criterion.types().stream().map(QualifiedName::new).collect(Collectors.toSet()));
    }
}
