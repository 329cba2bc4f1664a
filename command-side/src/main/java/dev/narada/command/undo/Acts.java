package dev.narada.command.undo;

import dev.narada.command.Labelled;
import dev.narada.command.Model;
import dev.narada.events.Fact;
import dev.narada.events.WorkshopId;
import dev.narada.log.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that happened in a workshop, as a chain that starts with the latest fact. */
record Acts(@Nullable Recorded<Fact> latest, @Nullable Acts earlier) {

    static Model<Acts> in(WorkshopId workshop) {
        return Model.of(new Acts(null, null)).about(workshop).onAny((acts, further) -> new Acts(further, acts));
    }

    /** The last commit of this actor, in reverse; empty when there is none. */
    List<Recorded<Fact>> lastOf(String actor) {
        return commitWith(fact -> fact.actor().equals(actor));
    }

    /** The commit that the fact at this position belongs to, in reverse; empty when there is none. */
    List<Recorded<Fact>> at(long position) {
        return commitWith(fact -> fact.position() == position);
    }

    /** All of it, in order, with the labels that models look for. */
    Before all() {
        var facts = new ArrayList<>(latestFirst().stream().map(Labelled::of).toList());
        Collections.reverse(facts);
        return new Before(facts);
    }

    private List<Recorded<Fact>> commitWith(Predicate<Recorded<Fact>> sought) {
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
        for (var acts = this; acts != null; acts = acts.earlier) {
            if (acts.latest != null) {
                facts.add(acts.latest);
            }
        }
        return facts;
    }
}
