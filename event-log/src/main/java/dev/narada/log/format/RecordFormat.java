package dev.narada.log.format;

import dev.narada.log.Draft;
import dev.narada.log.Format;
import dev.narada.log.Opened;
import dev.narada.log.Tag;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A format for events that are records. Components become members of the leaf's data under their own names, sealed ones
 * go into the vault; a null component is left out. Components may be text, whole numbers, truth values, enums, UUIDs,
 * dates, instants, records around one UUID {@code value}, lists and records of these.
 */
public final class RecordFormat<E> implements Format<E> {

    private final Map<String, EventShape<E>> shapes = new HashMap<>();
    private final Map<Earlier, UnaryOperator<Map<String, Object>>> lifts;
    private final Map<String, Class<? extends E>> byName;
    private final Function<Class<? extends E>, String> nameOf;
    private final ToIntFunction<Class<? extends E>> revisionOf;
    private final Function<E, ? extends Collection<String>> labels;
    private final Function<E, String> ledger;
    private final Sealing<E, ?> sealing;
    private final @Nullable String ledgerTag;

    private record Earlier(String type, int revision) {}

    private RecordFormat(
            Map<String, Class<? extends E>> byName,
            Function<Class<? extends E>, String> nameOf,
            ToIntFunction<Class<? extends E>> revisionOf,
            Function<E, ? extends Collection<String>> labels,
            Function<E, String> ledger,
            Sealing<E, ?> sealing,
            Map<Earlier, UnaryOperator<Map<String, Object>>> lifts,
            @Nullable String ledgerTag) {
        this.byName = Map.copyOf(byName);
        this.nameOf = nameOf;
        this.revisionOf = revisionOf;
        this.labels = labels;
        this.ledger = ledger;
        this.sealing = sealing;
        this.lifts = lifts;
        this.ledgerTag = ledgerTag;
        byName.forEach((name, type) -> shapes.put(name, new EventShape<>(type, sealing)));
    }

    /**
     * A format for a closed vocabulary.
     *
     * @param byName     every event class by the name it is stored under
     * @param nameOf     that name
     * @param revisionOf the revision it is written in
     * @param labels     the tags of an event, written {@code key:value}
     * @param ledger     the ledger of an event
     * @param sealed     what all sealed types have in common; for the rest see {@link Sealing}
     */
    public static <E, S> RecordFormat<E> of(
            Map<String, Class<? extends E>> byName,
            Function<Class<? extends E>, String> nameOf,
            ToIntFunction<Class<? extends E>> revisionOf,
            Function<E, ? extends Collection<String>> labels,
            Function<E, String> ledger,
            Class<S> sealed,
            BiFunction<E, S, String> keyOf,
            Function<S, @Nullable String> plaintext,
            BiFunction<Class<?>, @Nullable String, ? extends S> open) {
        var sealing = new Sealing<>(sealed, keyOf, plaintext, open);
        return new RecordFormat<>(byName, nameOf, revisionOf, labels, ledger, sealing, Map.of(), null);
    }

    /** The same format that also reads an earlier revision, by lifting its data to the next one. */
    public RecordFormat<E> lifting(String type, int revision, UnaryOperator<Map<String, Object>> lift) {
        var more = new HashMap<>(lifts);
        more.put(new Earlier(type, revision), lift);
        return new RecordFormat<>(byName, nameOf, revisionOf, labels, ledger, sealing, more, ledgerTag);
    }

    /** The same format where every event carries a tag of this key whose value is its ledger. */
    public RecordFormat<E> withLedgerIn(String tag) {
        return new RecordFormat<>(byName, nameOf, revisionOf, labels, ledger, sealing, lifts, tag);
    }

    @Override
    public Draft draft(UUID id, E event) {
        var type = classOf(event);
        var name = nameOf.apply(type);
        var shape = shape(name);
        return new Draft(id, name, revisionOf.applyAsInt(type), shape.data(event), shape.secrets(event), tags(event));
    }

    @Override
    public E read(String type, int revision, Map<String, Object> data, Opened opened) {
        var shape = shape(type);
        var current = revisionOf.applyAsInt(byName.get(type));
        if (revision > current) {
            throw new IllegalArgumentException(type + " was written by a newer program");
        }
        var lifted = data;
        for (int earlier = revision; earlier < current; earlier++) {
            var lift = lifts.get(new Earlier(type, earlier));
            if (lift == null) {
                throw new IllegalArgumentException("nothing lifts revision " + earlier + " of " + type);
            }
            lifted = lift.apply(lifted);
        }
        return shape.read(lifted, opened);
    }

    @Override
    public String ledger(E event) {
        return ledger.apply(event);
    }

    @Override
    public String type(Class<? extends E> event) {
        return nameOf.apply(event);
    }

    @Override
    public Set<Tag> tags(E event) {
        return labels.apply(event).stream().map(Tag::of).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> ledgerOf(Set<Tag> tags) {
        return tags.stream()
                .filter(tag -> tag.key().equals(ledgerTag))
                .map(Tag::value)
                .reduce((_, another) -> {
                    throw new IllegalArgumentException("no event is of two ledgers, " + another + " one of them");
                });
    }

    private EventShape<E> shape(String name) {
        var shape = shapes.get(name);
        if (shape == null) {
            throw new IllegalArgumentException("no event is called " + name);
        }
        return shape;
    }

    @SuppressWarnings("unchecked") // the class of an E is a class of E
    private Class<? extends E> classOf(E event) {
        return (Class<? extends E>) event.getClass();
    }
}
