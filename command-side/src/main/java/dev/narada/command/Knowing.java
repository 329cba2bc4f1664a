package dev.narada.command;

import java.util.List;
import java.util.stream.Stream;

/** Says model by model what a slice has to know, and gives all of it to the function that decides. */
@SuppressWarnings("unchecked") // the n-th model gives the n-th piece of knowledge; both lists are made here
public final class Knowing<C extends Command> {

    private final Class<C> command;

    Knowing(Class<C> command) {
        this.command = command;
    }

    public <S1> One<C, S1> knowing(Slice.Ask<C, S1> ask) {
        return new One<>(command, List.of(ask));
    }

    private static <C> List<Slice.Ask<C, ?>> plus(List<Slice.Ask<C, ?>> asks, Slice.Ask<C, ?> further) {
        return Stream.concat(asks.stream(), Stream.of(further)).toList();
    }

    public record One<C extends Command, S1>(Class<C> command, List<Slice.Ask<C, ?>> asks) {

        public <S2> Two<C, S1, S2> and(Slice.Ask<C, S2> ask) {
            return new Two<>(command, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1> decide) {
            return Slice.of(command, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1> {
            Outcome decide(C command, S1 first, By by);
        }
    }

    public record Two<C extends Command, S1, S2>(Class<C> command, List<Slice.Ask<C, ?>> asks) {

        public <S3> Three<C, S1, S2, S3> and(Slice.Ask<C, S3> ask) {
            return new Three<>(command, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2> decide) {
            return Slice.of(command, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2> {
            Outcome decide(C command, S1 first, S2 second, By by);
        }
    }

    public record Three<C extends Command, S1, S2, S3>(Class<C> command, List<Slice.Ask<C, ?>> asks) {

        public <S4> Four<C, S1, S2, S3, S4> and(Slice.Ask<C, S4> ask) {
            return new Four<>(command, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2, S3> decide) {
            return Slice.of(
                    command, asks, (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3> {
            Outcome decide(C command, S1 first, S2 second, S3 third, By by);
        }
    }

    public record Four<C extends Command, S1, S2, S3, S4>(Class<C> command, List<Slice.Ask<C, ?>> asks) {

        public <S5> Five<C, S1, S2, S3, S4, S5> and(Slice.Ask<C, S5> ask) {
            return new Five<>(command, plus(asks, ask));
        }

        public Slice<C> decide(Decide<C, S1, S2, S3, S4> decide) {
            return Slice.of(
                    command,
                    asks,
                    (c, k, by) -> decide.decide(c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), (S4) k.get(3), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3, S4> {
            Outcome decide(C command, S1 first, S2 second, S3 third, S4 fourth, By by);
        }
    }

    public record Five<C extends Command, S1, S2, S3, S4, S5>(Class<C> command, List<Slice.Ask<C, ?>> asks) {

        public Slice<C> decide(Decide<C, S1, S2, S3, S4, S5> decide) {
            return Slice.of(
                    command,
                    asks,
                    (c, k, by) -> decide.decide(
                            c, (S1) k.get(0), (S2) k.get(1), (S3) k.get(2), (S4) k.get(3), (S5) k.get(4), by));
        }

        @FunctionalInterface
        public interface Decide<C, S1, S2, S3, S4, S5> {
            Outcome decide(C command, S1 first, S2 second, S3 third, S4 fourth, S5 fifth, By by);
        }
    }
}
