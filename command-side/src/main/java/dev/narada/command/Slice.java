package dev.narada.command;

import java.util.List;

/**
 * One command with all that deciding it takes: which models it asks the record for, and the pure function that decides.
 *
 * <pre>{@code
 * Slice.of(EndorseIdea.class)
 *         .knowing((c, actor) -> Room.in(c.workshopId()))
 *         .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
 *         .decide(EndorseIdea::decide);
 * }</pre>
 */
public final class Slice<C extends Command> {

    private final Class<C> command;
    private final List<Ask<C, ?>> asks;
    private final Decide<C> decide;
    private final boolean anonymous;

    private Slice(Class<C> command, List<? extends Ask<C, ?>> asks, Decide<C> decide, boolean anonymous) {
        this.command = command;
        this.asks = List.copyOf(asks);
        this.decide = decide;
        this.anonymous = anonymous;
    }

    public static <C extends Command> Knowing<C> of(Class<C> command) {
        return new Knowing<>(command);
    }

    static <C extends Command> Slice<C> of(Class<C> command, List<? extends Ask<C, ?>> asks, Decide<C> decide) {
        return new Slice<>(command, asks, decide, false);
    }

    /** The record does not say who did it. */
    public Slice<C> anonymously() {
        return new Slice<>(command, asks, decide, true);
    }

    public Class<C> command() {
        return command;
    }

    public boolean anonymous() {
        return anonymous;
    }

    /** The models that this command has to know, in the order in which {@link #decide} takes what they came to. */
    public List<Model<?>> models(C given, Actor actor) {
        return asks.stream().<Model<?>>map(ask -> ask.model(given, actor)).toList();
    }

    public Outcome decide(C given, List<?> known, By by) {
        return decide.decide(given, known, by);
    }

    /** Which model a command asks for. */
    @FunctionalInterface
    public interface Ask<C, S> {
        Model<S> model(C command, Actor actor);
    }

    @FunctionalInterface
    interface Decide<C> {
        Outcome decide(C command, List<?> known, By by);
    }
}
