package dev.narada.command.compensation;

import dev.narada.command.DecisionModel;
import dev.narada.events.Fact;
import dev.narada.log.Criterion;
import dev.narada.log.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The record up to some moment, in order: asked by the very models that decisions ask.
 *
 * @param asked notes what was asked of it
 */
public record Before(List<Recorded<Fact>> facts, Set<Criterion> asked) {

    public <S> S know(DecisionModel<S> model) {
        asked.addAll(model.fold().criteria());
        return model.fold().after(facts);
    }

    /** The latest of this kind that this holds for. */
    public <F extends Fact> Optional<F> last(Class<F> kind, Predicate<F> holds) {
        return facts.reversed().stream()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(holds)
                .findFirst();
    }

    public Before until(Recorded<Fact> fact) {
        return new Before(
                facts.stream().filter(it -> it.position() < fact.position()).toList(), asked);
    }

    /** What others did after this fact, in order; parts of the same act are not later than it. */
    public List<Recorded<Fact>> after(Recorded<Fact> fact) {
        return facts.stream()
                .filter(it -> it.position() > fact.position() && !it.command().equals(fact.command()))
                .toList();
    }
}
