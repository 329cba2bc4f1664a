package dev.narada.command.undo;

import dev.narada.command.Actor;
import dev.narada.command.DecisionModel;
import dev.narada.command.compensation.Before;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Criterion;
import dev.narada.log.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The act that shall be taken back, and what has to be known for that.
 *
 * @param act   the facts of its commit, in reverse; empty when there is none
 * @param known as a chain that starts with the latest fact
 */
record Acts(List<Recorded<Fact>> act, @Nullable Chain known) {

    record Chain(Recorded<Fact> latest, @Nullable Chain earlier) {}

    /**
     * Everything is looked through for the act, at a glance. What the decision rests on is only what it asks for, so that
     * a room that goes on tapping does not stand in its way.
     */
    static DecisionModel<Acts> of(Undo undo, Actor actor) {
        return DecisionModel.of(new Acts(List.of(), null))
                .about(undo.workshopId())
                .onAny(Acts::with)
                .glancing(all -> {
                    var found = new Acts(all.sought(undo, actor), all.known);
                    return found.guarded(undo.workshopId(), actor, Set.of());
                });
    }

    private DecisionModel<Acts> guarded(WorkshopId workshop, Actor actor, Set<Criterion> before) {
        var guard = new HashSet<>(before);
        guard.addAll(Guard.of(workshop, this, actor));
        var model = DecisionModel.of(new Acts(act, null));
        for (var criterion : guard) {
            model = model.onAll(criterion, Acts::with);
        }
        return model.widening(known -> known.guarded(workshop, actor, guard)).once();
    }

    private Acts with(Recorded<Fact> further) {
        return new Acts(act, new Chain(further, known));
    }

    /** What is known, in order. */
    Before all() {
        var facts = new ArrayList<>(latestFirst());
        Collections.reverse(facts);
        return new Before(facts, new HashSet<>());
    }

    /** The commit with the fact at the position that is given, or else the last one of this actor. */
    private List<Recorded<Fact>> sought(Undo undo, Actor actor) {
        var position = undo.position();
        Predicate<Recorded<Fact>> sought =
                position == null ? fact -> fact.actor().equals(actor.pseudonym()) : fact -> fact.position() == position;
        var facts = latestFirst();
        return facts.stream()
                .filter(sought)
                .findFirst()
                .map(found -> facts.stream()
                        .filter(fact -> fact.command().equals(found.command()))
                        .toList())
                .orElse(List.of());
    }

    private List<Recorded<Fact>> latestFirst() {
        var facts = new ArrayList<Recorded<Fact>>();
        for (var chain = known; chain != null; chain = chain.earlier) {
            facts.add(chain.latest);
        }
        return facts;
    }
}
