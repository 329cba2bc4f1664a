package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Id;
import dev.narada.events.WorkshopId;
import dev.narada.log.Criterion;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One piece of knowledge that a decision needs, as a question to the record: which facts feed it, and how each of them
 * changes it. The criteria are read off the very handlers that apply the facts, so that the two cannot diverge.
 */
public final class DecisionModel<S> {

    private final S nothing;
    private final Set<Tag> about;
    private final Class<? extends Fact> among;
    private final List<Part<S>> parts;
    private final @Nullable Function<S, DecisionModel<S>> wider;
    private final boolean glance;

    private DecisionModel(
            S nothing,
            Set<Tag> about,
            Class<? extends Fact> among,
            List<Part<S>> parts,
            @Nullable Function<S, DecisionModel<S>> wider,
            boolean glance) {
        this.nothing = nothing;
        this.about = about;
        this.among = among;
        this.parts = parts;
        this.wider = wider;
        this.glance = glance;
    }

    /** Starts from what is known before any fact was read; without handlers it stays at that. */
    public static <S> DecisionModel<S> of(S nothing) {
        return new DecisionModel<>(nothing, Set.of(), Fact.class, List.of(), null, false);
    }

    /** The handlers that follow hear of facts that carry all these ids; the workshop is always one of them. */
    public DecisionModel<S> about(WorkshopId workshop, Id... further) {
        var tags = new HashSet<Tag>();
        tags.add(Tag.of(workshop.tag()));
        for (var id : further) {
            tags.add(Tag.of(id.tag()));
        }
        return new DecisionModel<>(nothing, Set.copyOf(tags), Fact.class, parts, null, false);
    }

    /** The handlers that follow hear of facts of this family only, such as those of needs when they ask for a role of items. */
    public DecisionModel<S> among(Class<? extends Fact> family) {
        return new DecisionModel<>(nothing, about, family, parts, wider, glance);
    }

    /** A handler for one fact, or for every fact in a role. */
    public <F extends Fact> DecisionModel<S> on(Class<F> fact, BiFunction<S, F, S> step) {
        return on(fact, (state, it, _) -> step.apply(state, it));
    }

    public <F extends Fact> DecisionModel<S> on(Class<F> fact, Step<S, F> step) {
        return with(new Part<>(about, names(fact), (state, it) -> step.after(state, fact.cast(it.event()), it)));
    }

    /** Hears every fact about these ids, of whatever type, also of types that are still to be invented. */
    public DecisionModel<S> onAny(BiFunction<S, Recorded<Fact>, S> step) {
        return with(new Part<>(about, Set.of(), step));
    }

    /** Hears exactly what the criterion asks for; it names its ids itself. */
    public DecisionModel<S> onAll(Criterion criterion, BiFunction<S, Recorded<Fact>, S> step) {
        return plus(new Part<>(criterion.tags(), criterion.types(), step));
    }

    /** Asks further as long as what was read shows that more has to be known, such as the group an item stands in. */
    public DecisionModel<S> widening(Function<S, DecisionModel<S>> wider) {
        return new DecisionModel<>(nothing, about, among, parts, wider, false);
    }

    /**
     * A glance at the record that only shows what has to be known: what happens to it meanwhile stands in nobody's way.
     * What the decision rests on is asked for by the model that {@code then} gives.
     */
    public DecisionModel<S> glancing(Function<S, DecisionModel<S>> then) {
        return new DecisionModel<>(nothing, about, among, parts, then, true);
    }

    private Set<String> names(Class<? extends Fact> fact) {
        if (among == Fact.class) {
            return Facts.namesOf(fact);
        }
        var names = new HashSet<>(Facts.namesOf(fact));
        names.retainAll(Facts.namesOf(among));
        if (names.isEmpty()) {
            throw new IllegalStateException("nothing that is " + fact + " is " + among);
        }
        return Set.copyOf(names);
    }

    private DecisionModel<S> with(Part<S> part) {
        if (about.isEmpty()) {
            throw new IllegalStateException("say first what the model is about");
        }
        return plus(part);
    }

    private DecisionModel<S> plus(Part<S> part) {
        return new DecisionModel<>(
                nothing,
                about,
                among,
                Stream.concat(parts.stream(), Stream.of(part)).toList(),
                wider,
                glance);
    }

    /** Whether this only finds out what has to be known. */
    public boolean isGlance() {
        return glance;
    }

    /** What has to be read; one criterion for all handlers about the same ids. */
    public Set<Criterion> criteria() {
        var types = new LinkedHashMap<Set<Tag>, Set<String>>();
        parts.stream()
                .filter(part -> !part.types().isEmpty())
                .forEach(part ->
                        types.computeIfAbsent(part.tags(), _ -> new HashSet<>()).addAll(part.types()));
        parts.stream().filter(part -> part.types().isEmpty()).forEach(part -> types.put(part.tags(), Set.of()));
        var criteria = new HashSet<Criterion>();
        types.forEach((tags, names) -> criteria.add(new Criterion(tags, names)));
        return criteria;
    }

    /** What is known after these facts; those that the model did not ask for pass it by. */
    public S after(List<Recorded<Fact>> facts) {
        var state = nothing;
        for (var it : facts) {
            var name = Facts.nameOf(it.event().getClass());
            for (var part : parts) {
                if (part.hears(it, name)) {
                    state = part.step().apply(state, it);
                    break;
                }
            }
        }
        return state;
    }

    /** The same model, or one that asks for more. */
    public DecisionModel<S> wider(S known) {
        return wider == null ? this : wider.apply(known);
    }

    /** How one fact changes what is known; the record also says when it happened and where it stands. */
    @FunctionalInterface
    public interface Step<S, F extends Fact> {
        S after(S state, F fact, Recorded<Fact> as);
    }

    /** A step for facts that carry all these tags and are of one of these types; of any type if there are none. */
    private record Part<S>(Set<Tag> tags, Set<String> types, BiFunction<S, Recorded<Fact>, S> step) {

        boolean hears(Recorded<Fact> it, String name) {
            return (types.isEmpty() || types.contains(name)) && it.tags().containsAll(tags);
        }
    }
}
