package dev.narada.command.dispatch;

import dev.narada.command.DecisionModel;
import dev.narada.command.Fold;
import dev.narada.command.dispatch.KeptModels.Known;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
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
import org.axonframework.messaging.eventstreaming.EventCriteria;

/** What the models of a slice came to, and the position up to which the record was read for them. */
record SourcedModels(List<Object> states, long position) {

    /** More rounds than any chain of merges takes. */
    private static final int MOST_ROUNDS = 64;

    /**
     * Sources all models at once, after the first position that one of them does not know yet. Only where one of them
     * finds that it has to know more, everything is sourced again, wider; Axon keeps the earliest marker and the union of
     * the criteria for the append. Glances are taken past the transaction, so that they guard nothing.
     */
    static SourcedModels by(
            WorkshopId workshop, List<DecisionModel<?>> models, EventStoreTransaction transaction, Log<Fact> log) {
        var kept = new KeptModels(log.derived(workshop.toString()));
        var asked = models;
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var read = Read.all(asked, kept, transaction, log);
            var wider = read.stream().<DecisionModel<?>>map(Read::wider).toList();
            if (asked.stream().noneMatch(DecisionModel::isGlance) && askTheSame(wider, asked)) {
                read.stream().filter(each -> each.model().isKept()).forEach(each -> kept.keep(each.known()));
                return new SourcedModels(
                        read.stream().<Object>map(Read::state).toList(),
                        GlobalIndexConsistencyMarker.position(transaction.appendPosition()));
            }
            asked = wider;
        }
        throw new IllegalStateException("a model keeps asking for more");
    }

    /** A model with what it came to. */
    private record Read<S>(DecisionModel<S> model, Known<S> known) {

        static List<Read<?>> all(
                List<DecisionModel<?>> models, KeptModels kept, EventStoreTransaction transaction, Log<Fact> log) {
            var known = models.stream().<Read<?>>map(model -> of(model, kept)).toList();
            var resting = known.stream().filter(read -> !read.model.isGlance()).toList();
            var facts = source(
                    resting.stream()
                            .flatMap(read -> read.known.criteria().stream())
                            .toList(),
                    resting.stream()
                            .mapToLong(read -> read.known.position())
                            .min()
                            .orElse(0),
                    transaction);
            return known.stream()
                    .<Read<?>>map(read -> read.after(read.model.isGlance() ? glance(read, log) : facts))
                    .toList();
        }

        private static <S> Read<S> of(DecisionModel<S> model, KeptModels kept) {
            return new Read<>(model, (model.isKept() ? kept : KeptModels.NONE).find(model.fold()));
        }

        private Read<S> after(List<Recorded<Fact>> facts) {
            return facts.isEmpty()
                    ? this
                    : new Read<>(model, known.after(facts, facts.getLast().position()));
        }

        S state() {
            return known.state();
        }

        DecisionModel<S> wider() {
            return model.wider(state());
        }
    }

    private static boolean askTheSame(List<DecisionModel<?>> wider, List<DecisionModel<?>> asked) {
        return wider.equals(asked)
                || folds(wider).equals(folds(asked))
                || criteria(wider).equals(criteria(asked));
    }

    private static List<Fold<?>> folds(List<DecisionModel<?>> models) {
        return models.stream().<Fold<?>>map(DecisionModel::fold).toList();
    }

    private static Set<Criterion> criteria(List<DecisionModel<?>> models) {
        return models.stream()
                .filter(model -> !model.isGlance())
                .flatMap(model -> model.fold().criteria().stream())
                .collect(Collectors.toSet());
    }

    private static List<Recorded<Fact>> glance(Read<?> read, Log<Fact> log) {
        return log.source(new Criteria(List.copyOf(read.model().fold().criteria())))
                .events();
    }

    private static List<Recorded<Fact>> source(
            List<EventCriteria> criteria, long after, EventStoreTransaction transaction) {
        var start = new GlobalIndexConsistencyMarker(after).position();
        var condition = SourcingCondition.conditionFor(start, EventCriteria.either(criteria));
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
}
