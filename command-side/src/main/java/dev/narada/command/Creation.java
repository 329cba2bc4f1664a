package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Id;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * A fact by which things come to be, and their ids; what a fact only mentions was made by another.
 *
 * @param begins whether the answer calls it created; what is only added to something that was there is not
 */
public record Creation<F extends Fact>(Class<F> fact, Function<F, Collection<? extends Id>> ids, boolean begins) {

    /** The ids that were made with this fact, which must be of this kind. */
    public List<Id> idsIn(Fact made) {
        return List.copyOf(ids.apply(fact.cast(made)));
    }
}
