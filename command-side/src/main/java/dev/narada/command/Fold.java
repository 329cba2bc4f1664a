package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Facts;
import dev.narada.log.Criterion;
import dev.narada.log.Recorded;
import dev.narada.log.Tag;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How facts become what is known: what there is before any of them, and the handlers, of which the first that hears a
 * fact takes it. Equal ones come to the same from the same facts, so what one came to may be kept under it; handlers
 * are told apart by what they are, and those that catch nothing of a command are the same ones each time.
 */
public final class Fold<S> {

    private final S nothing;
    private final @Nullable Fold<S> before;
    private final @Nullable Part<S> last;

    /** Counted once, because every command looks for what its folds came to. */
    private final int hash;

    private Fold(S nothing, @Nullable Fold<S> before, @Nullable Part<S> last, int hash) {
        this.nothing = nothing;
        this.before = before;
        this.last = last;
        this.hash = hash;
    }

    static <S> Fold<S> of(S nothing) {
        return new Fold<>(nothing, null, null, 1);
    }

    Fold<S> plus(Set<Tag> tags, Set<String> types, Handler<S> handler) {
        var part = new Part<>(tags, types, handler);
        return new Fold<>(nothing, this, part, 31 * hash + part.hashCode());
    }

    /** In the order in which they were said. */
    private List<Part<S>> parts() {
        var parts = new ArrayDeque<Part<S>>();
        for (var fold = this; fold != null && fold.last != null; fold = fold.before) {
            parts.addFirst(fold.last);
        }
        return List.copyOf(parts);
    }

    /** What there is before any fact. */
    public S nothing() {
        return nothing;
    }

    /** What has to be read; one criterion for all handlers about the same ids. */
    public Set<Criterion> criteria() {
        var types = new LinkedHashMap<Set<Tag>, Set<String>>();
        var parts = parts();
        parts.stream()
                .filter(part -> !part.types().isEmpty())
                .forEach(part ->
                        types.computeIfAbsent(part.tags(), _ -> new HashSet<>()).addAll(part.types()));
        parts.stream().filter(part -> part.types().isEmpty()).forEach(part -> types.put(part.tags(), Set.of()));
        var criteria = new HashSet<Criterion>();
        types.forEach((tags, names) -> criteria.add(new Criterion(tags, names)));
        return criteria;
    }

    /** What is known after these facts; those that nothing here asked for pass it by. */
    public S after(List<Recorded<Fact>> facts) {
        return after(nothing, facts);
    }

    /** What is known after these facts and those that led to {@code known}. */
    public S after(S known, List<Recorded<Fact>> facts) {
        var state = known;
        var parts = parts();
        for (var it : facts) {
            var name = Facts.nameOf(it.event().getClass());
            for (var part : parts) {
                if (part.hears(it, name)) {
                    state = part.handler().after(state, it);
                    break;
                }
            }
        }
        return state;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Fold<?> fold
                        && hash == fold.hash
                        && Objects.equals(last, fold.last)
                        && nothing.equals(fold.nothing)
                        && Objects.equals(before, fold.before);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** How one fact changes what is known. */
    sealed interface Handler<S> {
        S after(S state, Recorded<Fact> it);
    }

    /** By the fact alone. */
    record OfFact<S, F extends Fact>(Class<F> fact, BiFunction<S, F, S> step) implements Handler<S> {
        @Override
        public S after(S state, Recorded<Fact> it) {
            return step.apply(state, fact.cast(it.event()));
        }
    }

    /** By the fact, when it happened and where it stands. */
    record OfRecorded<S, F extends Fact>(Class<F> fact, Step<S, F> step) implements Handler<S> {
        @Override
        public S after(S state, Recorded<Fact> it) {
            return step.after(state, fact.cast(it.event()), it);
        }
    }

    /** By any fact. */
    record OfAny<S>(BiFunction<S, Recorded<Fact>, S> step) implements Handler<S> {
        @Override
        public S after(S state, Recorded<Fact> it) {
            return step.apply(state, it);
        }
    }

    /** How one fact changes what is known; the record also says when it happened and where it stands. */
    @FunctionalInterface
    public interface Step<S, F extends Fact> {
        S after(S state, F fact, Recorded<Fact> as);
    }

    /** A handler for facts that carry all these tags and are of one of these types; of any type if there are none. */
    record Part<S>(Set<Tag> tags, Set<String> types, Handler<S> handler) {

        boolean hears(Recorded<Fact> it, String name) {
            return (types.isEmpty() || types.contains(name)) && it.tags().containsAll(tags);
        }
    }
}
