package dev.narada.command;

import static dev.narada.http.CommonRefusal.NOT_ALLOWED;
import static dev.narada.http.CommonRefusal.WORKSHOP_CLOSED;
import static dev.narada.http.CommonRefusal.WORKSHOP_UNKNOWN;

import dev.narada.http.Refusal;
import dev.narada.http.Role;
import dev.narada.http.Sender;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One command with all that the house has to know of it: who may send it, how often, what it creates, what it may be
 * refused for, which models it asks the record for, and the pure function that decides.
 *
 * <pre>{@code
 * Slice.of(EndorseIdea.class)
 *         .by(PARTICIPANT.forThemselves(), SCRIBE)
 *         .limitedAs(SUPPORT)
 *         .knowing((c, actor) -> Room.in(c.workshopId()))
 *         .and((c, actor) -> Member.of(c.workshopId(), c.speaker(actor)))
 *         .decide(EndorseIdea::decide);
 * }</pre>
 */
public final class Slice<C extends Command> {

    /** What a decision about any command may answer; a slice names what there is beside these. */
    public static final Set<Refusal> ANY_MAY_HEAR = Set.of(WORKSHOP_UNKNOWN, WORKSHOP_CLOSED, NOT_ALLOWED);

    private final Class<C> command;
    private final List<Sender> senders;
    private final RateLimit limit;
    private final List<Creation<?>> creations;
    private final Set<Refusal> refusals;
    private final Set<Refusal> untold;
    private final Function<C, Optional<String>> sealing;
    private final Function<C, Optional<String>> opening;
    private final boolean anonymous;
    private final List<Ask<C, ?>> asks;
    private final Decider<C> decide;

    Slice(SliceBuilder<C> said, List<? extends Ask<C, ?>> asks, Decider<C> decide) {
        this.command = said.command;
        this.senders = said.senders;
        this.limit = said.limit;
        this.creations = List.copyOf(said.creations);
        this.refusals = Set.copyOf(said.refusals);
        this.untold = said.untold;
        this.sealing = said.sealing;
        this.opening = said.opening;
        this.anonymous = said.anonymous;
        this.asks = List.copyOf(asks);
        this.decide = decide;
    }

    /** A command that nobody may send, until it is said {@link SliceBuilder.Unsent#by by} whom. */
    public static <C extends Command> SliceBuilder.Unsent<C> of(Class<C> command) {
        return new SliceBuilder.Unsent<>(command);
    }

    public Class<C> command() {
        return command;
    }

    /** Who may; in the order in which the slice names them. */
    public List<Sender> senders() {
        return senders;
    }

    /** Whether somebody in this role may send it, about themselves or about others. */
    public boolean allows(Role role, boolean own) {
        return senders.stream().anyMatch(sender -> sender.includes(role, own));
    }

    /** What it counts as on a phone. */
    public RateLimit limit() {
        return limit;
    }

    public List<Creation<?>> creations() {
        return creations;
    }

    /** Why its decision may say no, beside {@link #ANY_MAY_HEAR}. */
    public Set<Refusal> refusals() {
        return refusals;
    }

    /** Whether the record is not to say who sent it. */
    public boolean anonymous() {
        return anonymous;
    }

    /** The data key of what it says, with which its request is forgotten; none for that of the workshop. */
    public Optional<String> sealedUnder(Command given) {
        return sealing.apply(command.cast(given));
    }

    /** The data key that is made with it, because later none may be. */
    public Optional<String> keyOpenedBy(Command given) {
        return opening.apply(command.cast(given));
    }

    /** Whether a request that was refused for this is kept no trace of. */
    public boolean keepsNothingOf(Refusal refusal) {
        return untold.contains(refusal);
    }

    /** The models that this command has to know, in the order in which {@link #decide} takes what they came to. */
    public List<DecisionModel<?>> models(C given, Actor actor) {
        return asks.stream()
                .<DecisionModel<?>>map(ask -> ask.model(given, actor))
                .toList();
    }

    public Outcome decide(C given, List<?> known, DecisionContext by) {
        var outcome = decide.decide(given, known, by);
        assert !(outcome instanceof Outcome.Refused no)
                        || ANY_MAY_HEAR.contains(no.refusal())
                        || refusals.contains(no.refusal())
                : command.getSimpleName() + " does not say that it may be refused: " + outcome;
        return outcome;
    }

    /** Which model a command asks for. */
    @FunctionalInterface
    public interface Ask<C, S> {
        DecisionModel<S> model(C command, Actor actor);
    }

    @FunctionalInterface
    interface Decider<C> {
        Outcome decide(C command, List<?> known, DecisionContext by);
    }
}
