package dev.narada.command.dispatch;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.log.Criteria;
import dev.narada.log.Criterion;
import dev.narada.log.Log;
import dev.narada.log.Recorded;
import dev.narada.log.axon.LogStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.EventStoreTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What the models of a slice came to, and the position up to which the record was read for them. */
record SourcedModels(List<Object> states, long position) {

    /** More rounds than any chain of merges takes. */
    private static final int MOST_ROUNDS = 64;

    /**
     * Sources all models at once. Only where one of them finds that it has to know more, everything is sourced again,
     * wider; Axon keeps the earliest marker and the union of the criteria for the append. Glances are taken past the
     * transaction, so that they guard nothing.
     */
    static SourcedModels by(List<DecisionModel<?>> models, EventStoreTransaction transaction, Log<Fact> log) {
        var asked = models;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var criteria = criteria(asked);
            var facts = source(criteria, transaction);
            var answers = asked.stream()
                    .<Read<?>>map(model -> Read.of(model, model.isGlance() ? glance(model, log) : facts))
                    .toList();
            var wider = answers.stream().<DecisionModel<?>>map(Read::wider).toList();
            if (asked.stream().noneMatch(DecisionModel::isGlance)
                    && (wider.equals(asked) || criteria(wider).equals(criteria))) {
                return new SourcedModels(
                        answers.stream().<Object>map(Read::state).toList(),
                        GlobalIndexConsistencyMarker.position(transaction.appendPosition()));
            }
            asked = wider;
        }
        throw new IllegalStateException("a model keeps asking for more");
    }

    /** A model with what it came to. */
    private record Read<S>(DecisionModel<S> model, S state) {

        static <S> Read<S> of(DecisionModel<S> model, List<Recorded<Fact>> facts) {
            return new Read<>(model, model.after(facts));
        }

        DecisionModel<S> wider() {
            return model.wider(state);
        }
    }

    private static Set<Criterion> criteria(List<DecisionModel<?>> models) {
        return models.stream()
                .filter(model -> !model.isGlance())
                .flatMap(model -> model.criteria().stream())
                .collect(Collectors.toSet());
    }

    private static List<Recorded<Fact>> glance(DecisionModel<?> model, Log<Fact> log) {
        return log.source(new Criteria(List.copyOf(model.criteria()))).events();
    }

    private static List<Recorded<Fact>> source(Set<Criterion> criteria, EventStoreTransaction transaction) {
        var condition = SourcingCondition.conditionFor(EventCriteria.either(
                criteria.stream().map(SourcedModels::inAxonsWords).toList()));
        return transaction
                .source(condition)
                .reduce(new ArrayList<Recorded<Fact>>(), (facts, entry) -> {
                    facts.add(recorded(Objects.requireNonNull(entry.getResource(LogStorageEngine.RECORDED))));
                    return facts;
                })
                .join();
    }

    @SuppressWarnings("unchecked") // the engine stands on a log of facts
    private static Recorded<Fact> recorded(Recorded<?> recorded) {
        return (Recorded<Fact>) recorded;
    }

    private static EventCriteria inAxonsWords(Criterion criterion) {
        var tagged = EventCriteria.havingTags(criterion.tags().stream()
                .map(tag -> new org.axonframework.messaging.eventstreaming.Tag(tag.key(), tag.value()))
                .collect(Collectors.toSet()));
        return criterion.types().isEmpty()
                ? tagged
                : tagged.andBeingOneOfTypes(
                        criterion.types().stream().map(QualifiedName::new).collect(Collectors.toSet()));
    }
}
