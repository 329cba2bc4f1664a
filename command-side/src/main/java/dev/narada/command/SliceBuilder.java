package dev.narada.command;

import dev.narada.events.Fact;
import dev.narada.events.Id;
import dev.narada.http.Refusal;
import dev.narada.http.Sender;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a slice says about its command, in the order in which one asks: who may send it, what the house has to do about it,
 * and then model by model what has to be known for the function that decides.
 */
@SuppressWarnings("unchecked") // the n-th model gives the n-th piece of knowledge; both lists are made here
public final class SliceBuilder<C extends Command> {

    final Class<C> command;
    final List<Sender> senders;
    final List<Creation<?>> creations = new ArrayList<>();
    RateLimit limit = RateLimit.COMMANDS;
    final Set<Refusal> refusals = new HashSet<>();
    Set<Refusal> untold = Set.of();
    Function<C, Optional<String>> sealing = _ -> Optional.empty();
    Function<C, Optional<String>> opening = _ -> Optional.empty();
    boolean anonymous;

    private SliceBuilder(Class<C> command, List<Sender> senders) {
        this.command = command;
        this.senders = senders;
    }

    /** A command before it is said who may send it. */
    public record Unsent<C extends Command>(Class<C> command) {

        public SliceBuilder<C> by(Sender... senders) {
            return new SliceBuilder<>(command, List.of(senders));
        }
    }

    /** What it counts as on a phone, beside being a command. */
    public SliceBuilder<C> limitedAs(RateLimit as) {
        limit = as;
        return this;
    }

    /** Its answer says that something was created when this fact comes first, which has no id. */
    public <F extends Fact> SliceBuilder<C> creating(Class<F> fact) {
        return plus(new Creation<>(fact, _ -> List.of(), true));
    }

    /** Its answer says that something was created when this fact comes first; under an id that must be a new one. */
    public <F extends Fact> SliceBuilder<C> creating(Class<F> fact, Function<F, ? extends Id> id) {
        return plus(new Creation<>(fact, made -> List.of(id.apply(made)), true));
    }

    /** As {@link #creating}, with several new ids. */
    public <F extends Fact> SliceBuilder<C> creatingAll(Class<F> fact, Function<F, Collection<? extends Id>> ids) {
        return plus(new Creation<>(fact, ids, true));
    }

    /** This fact adds to something that was there, under new ids; the answer says no more than that it changed. */
    public <F extends Fact> SliceBuilder<C> adding(Class<F> fact, Function<F, Collection<? extends Id>> ids) {
        return plus(new Creation<>(fact, ids, false));
    }

    /** Why its decision may say no, beside what {@link Slice#ANY_MAY_HEAR any command may hear}. */
    public SliceBuilder<C> refusing(Refusal... reasons) {
        refusals.addAll(List.of(reasons));
        return this;
    }

    /** The data key of what it says; its request is told apart by no other, so that both are forgotten together. */
    public SliceBuilder<C> sealing(Function<C, Optional<String>> key) {
        sealing = key;
        return this;
    }

    /** This data key is made with it, because later none may be. */
    public SliceBuilder<C> opening(Function<C, String> key) {
        opening = given -> Optional.of(key.apply(given));
        return this;
    }

    /** Of a request that is refused for this the record keeps no trace. */
    public SliceBuilder<C> keepingNothingOf(Refusal... reasons) {
        untold = Set.of(reasons);
        return this;
    }

    /** The record does not say who did it. */
    public SliceBuilder<C> anonymously() {
        anonymous = true;
        return this;
    }

    private SliceBuilder<C> plus(Creation<?> creation) {
        creations.add(creation);
        return this;
    }

    public <S1> One<C, S1> knowing(Slice.Ask<C, S1> ask) {
        return new One<>(this, List.of(ask));
    }

    private static <C> List<Slice.Ask<C, ?>> plus(List<Slice.Ask<C, ?>> asks, Slice.Ask<C, ?> further) {
        return Stream.concat(asks.stream(), Stream.of(further)).toList();
    }

    public record One<C extends Command, S1>(SliceBuilder<C> said, List<Slice.Ask<C, ?>> asks) {

        public <S2> Two<C, S1, S2> and(Slice.Ask<C, S2> ask) {
            return new Two<>(said, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1> decide) {
            return new Slice<>(said, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1> {
            Outcome decide(C command, S1 first, DecisionContext by);
        }
    }

    public record Two<C extends Command, S1, S2>(SliceBuilder<C> said, List<Slice.Ask<C, ?>> asks) {

        public <S3> Three<C, S1, S2, S3> and(Slice.Ask<C, S3> ask) {
            return new Three<>(said, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2> decide) {
            return new Slice<>(said, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2> {
            Outcome decide(C command, S1 first, S2 second, DecisionContext by);
        }
    }

    public record Three<C extends Command, S1, S2, S3>(SliceBuilder<C> said, List<Slice.Ask<C, ?>> asks) {

        public <S4> Four<C, S1, S2, S3, S4> and(Slice.Ask<C, S4> ask) {
            return new Four<>(said, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2, S3> decide) {
            return new Slice<>(
                    said, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3> {
            Outcome decide(C command, S1 first, S2 second, S3 third, DecisionContext by);
        }
    }

    public record Four<C extends Command, S1, S2, S3, S4>(SliceBuilder<C> said, List<Slice.Ask<C, ?>> asks) {

        public <S5> Five<C, S1, S2, S3, S4, S5> and(Slice.Ask<C, S5> ask) {
            return new Five<>(said, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2, S3, S4> decide) {
            return new Slice<>(
                    said,
                    asks,
                    (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), (S4) k.get(3), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3, S4> {
            Outcome decide(C command, S1 first, S2 second, S3 third, S4 fourth, DecisionContext by);
        }
    }

    public record Five<C extends Command, S1, S2, S3, S4, S5>(SliceBuilder<C> said, List<Slice.Ask<C, ?>> asks) {

        public Slice<C> decide(Decide<C, S1, S2, S3, S4, S5> decide) {
            return new Slice<>(
                    said,
                    asks,
                    (c, k, by) -> decide.decide(
                            c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), (S4) k.get(3), (S5) k.get(4), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3, S4, S5> {
            Outcome decide(C command, S1 first, S2 second, S3 third, S4 fourth, S5 fifth, DecisionContext by);
        }
    }
}
