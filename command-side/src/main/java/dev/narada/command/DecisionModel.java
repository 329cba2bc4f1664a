package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.events.Id;
import dev.narada.events.WorkshopId;
import dev.narada.log.Criterion;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One piece of knowledge that a decision needs, as a question to the record: which facts feed it, and how each of them
 * changes it. The criteria are read off the very handlers that apply the facts, so that the two cannot diverge.
 */
public final class DecisionModel<S> {

    /** The facts of a family that are in a role. */
    private record Narrowed(Class<? extends Fact> role, Class<? extends Fact> family) {}

    private static final ConcurrentMap<Narrowed, Set<String>> NARROWED = new ConcurrentHashMap<>();

    private final Fold<S> fold;
    private final Set<Tag> about;
    private final Class<? extends Fact> among;
    private final @Nullable Function<S, DecisionModel<S>> wider;
    private final Use use;

    /** What a model is asked for. */
    private enum Use {
        /** A decision rests on it, and so may the next. */
        KEPT,
        /** One decision rests on it, and no other. */
        ONCE,
        /** It shows what has to be known. */
        GLANCE
    }

    private DecisionModel(
            Fold<S> fold,
            Set<Tag> about,
            Class<? extends Fact> among,
            @Nullable Function<S, DecisionModel<S>> wider,
            Use use) {
        this.fold = fold;
        this.about = about;
        this.among = among;
        this.wider = wider;
        this.use = use;
    }

    /** Starts from what is known before any fact was read; without handlers it stays at that. */
    public static <S> DecisionModel<S> of(S nothing) {
        return new DecisionModel<>(Fold.of(nothing), Set.of(), Fact.class, null, Use.KEPT);
    }

    /** The handlers that follow hear of facts that carry all these ids; the workshop is always one of them. */
    public DecisionModel<S> about(WorkshopId workshop, Id... further) {
        var tags = new HashSet<Tag>();
        tags.add(Tag.of(workshop.tag()));
        for (var id : further) {
            tags.add(Tag.of(id.tag()));
        }
        return new DecisionModel<>(fold, Set.copyOf(tags), Fact.class, null, Use.KEPT);
    }

    /** The handlers that follow hear of facts of this family only, such as those of needs when they ask for a role of items. */
    public DecisionModel<S> among(Class<? extends Fact> family) {
        return new DecisionModel<>(fold, about, family, wider, use);
    }

    /** A handler for one fact, or for every fact in a role. */
    public <F extends Fact> DecisionModel<S> on(Class<F> fact, BiFunction<S, F, S> step) {
        return with(names(fact), new Fold.OfFact<>(fact, step));
    }

    /** The same for one that asks when it happened and where it stands. */
    public <F extends Fact> DecisionModel<S> on(Class<F> fact, Fold.Step<S, F> step) {
        return with(names(fact), new Fold.OfRecorded<>(fact, step));
    }

    /** Hears every fact about these ids, of whatever type, also of types that are still to be invented. */
    public DecisionModel<S> onAny(BiFunction<S, Recorded<Fact>, S> step) {
        return with(Set.of(), new Fold.OfAny<>(step));
    }

    /** Hears exactly what the criterion asks for; it names its ids itself. */
    public DecisionModel<S> onAll(Criterion criterion, BiFunction<S, Recorded<Fact>, S> step) {
        return plus(criterion.tags(), criterion.types(), new Fold.OfAny<>(step));
    }

    /** Asks further as long as what was read shows that more has to be known, such as the group an item stands in. */
    public DecisionModel<S> widening(Function<S, DecisionModel<S>> wider) {
        return new DecisionModel<>(fold, about, among, wider, Use.KEPT);
    }

    /**
     * A glance at the record that only shows what has to be known: what happens to it meanwhile stands in nobody's way.
     * What the decision rests on is asked for by the model that {@code then} gives.
     */
    public DecisionModel<S> glancing(Function<S, DecisionModel<S>> then) {
        return new DecisionModel<>(fold, about, among, then, Use.GLANCE);
    }

    /** What it comes to is of no use to another decision: its handlers know of this one, or it is about something new. */
    public DecisionModel<S> once() {
        return new DecisionModel<>(fold, about, among, wider, Use.ONCE);
    }

    private Set<String> names(Class<? extends Fact> fact) {
        if (among == Fact.class) {
            return Facts.namesOf(fact);
        }
        return NARROWED.computeIfAbsent(new Narrowed(fact, among), DecisionModel::names);
    }

    private static Set<String> names(Narrowed narrowed) {
        var names = new HashSet<>(Facts.namesOf(narrowed.role));
        names.retainAll(Facts.namesOf(narrowed.family));
        if (names.isEmpty()) {
            throw new IllegalStateException("nothing that is " + narrowed.role + " is " + narrowed.family);
        }
        return Set.copyOf(names);
    }

    private DecisionModel<S> with(Set<String> types, Fold.Handler<S> handler) {
        if (about.isEmpty()) {
            throw new IllegalStateException("say first what the model is about");
        }
        return plus(about, types, handler);
    }

    private DecisionModel<S> plus(Set<Tag> tags, Set<String> types, Fold.Handler<S> handler) {
        return new DecisionModel<>(fold.plus(tags, types, handler), about, among, wider, use);
    }

    /** Whether this only finds out what has to be known. */
    public boolean isGlance() {
        return use == Use.GLANCE;
    }

    /** Whether a later decision may begin with what it came to. */
    public boolean isKept() {
        return use == Use.KEPT;
    }

    /** How facts become what is known; models that come to the same have equal ones. */
    public Fold<S> fold() {
        return fold;
    }

    /** The same model, or one that asks for more. */
    public DecisionModel<S> wider(S known) {
        return wider == null ? this : wider.apply(known);
    }
}
