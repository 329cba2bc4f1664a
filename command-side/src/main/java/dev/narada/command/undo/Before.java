package dev.narada.command.undo;

import dev.narada.events.Fact;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Earlier facts, latest first. */
record Before(List<Fact> facts) {

    /** The latest of this kind that this holds for. */
    <F extends Fact> Optional<F> last(Class<F> kind, Predicate<F> holds) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(holds)
                .findFirst();
    }
}
