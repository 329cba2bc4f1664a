package dev.narada.app.web;

import dev.narada.command.Command;
import dev.narada.command.FieldRefusal;
import dev.narada.command.Outcome;
import dev.narada.command.http.StrictJson;
import dev.narada.events.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the checks of a command let through. They are asked, with one made-up command after the other, so that the
 * contract says what they say.
 *
 * @param ranges by path, as in {@link Specimen}
 * @param choice what may be left out, but not all of it
 * @param sole   whether only one of the choice may be there
 */
record Checked(Map<String, Range> ranges, Set<String> choice, boolean sole) {

    static final Checked NOTHING = new Checked(Map.of(), Set.of(), false);

    private static final Set<FieldRefusal> OF_BOUNDS =
            Set.of(FieldRefusal.FIELD_TOO_LONG, FieldRefusal.FIELD_TOO_SHORT, FieldRefusal.FIELD_OUT_OF_RANGE);

    /** More than any check lets through. */
    private static final int TOO_MANY = 20_000;

    private static final int TOO_MANY_ELEMENTS = 600;

    static Checked by(Class<? extends Command> command) {
        var choice = choice(command);
        var ranges = new LinkedHashMap<String, Range>();
        var cases = choice.isEmpty() ? List.of("") : List.copyOf(choice);
        for (var one : cases) {
            leaves(command, "")
                    .forEach((path, type) -> range(command, Set.of(one), path, type)
                            .ifPresent(range -> ranges.merge(path, range, Range::or)));
        }
        return new Checked(ranges, choice, isSole(command, choice));
    }

    Checked called(Map<String, String> names) {
        var called = new LinkedHashMap<String, Range>();
        ranges.forEach((path, range) -> called.put(names.getOrDefault(path, path), range));
        return new Checked(called, choice, sole);
    }

    private static Set<String> choice(Class<? extends Command> command) {
        var choice = new LinkedHashSet<String>();
        if (fault(command, Set.of(), "", 0).isPresent()) {
            Arrays.stream(command.getRecordComponents())
                    .filter(StrictJson::optional)
                    .map(RecordComponent::getName)
                    .filter(name -> fault(command, Set.of(name), "", 0).isEmpty())
                    .forEach(choice::add);
        }
        return choice;
    }

    private static boolean isSole(Class<? extends Command> command, Set<String> choice) {
        return choice.size() > 1 && fault(command, choice, "", 0).isPresent();
    }

    private static Optional<Range> range(
            Class<? extends Command> command, Set<String> given, String path, Class<?> type) {
        var most = type == List.class ? TOO_MANY_ELEMENTS : type == String.class ? TOO_MANY : Integer.MAX_VALUE;
        return bounds(fault(command, given, path, most)).map(range -> {
            var below = range.least() - 1;
            var isLeast = below >= 0 || type == int.class || type == Integer.class;
            return isLeast && fault(command, given, path, below).isPresent() ? range : new Range(0, range.most());
        });
    }

    private static Optional<Range> bounds(Optional<Outcome.Refused> fault) {
        return fault.filter(found -> found.refusal() instanceof FieldRefusal refusal && OF_BOUNDS.contains(refusal))
                .flatMap(found -> found.details().get("least") instanceof Integer least
                                && found.details().get("most") instanceof Integer most
                        ? Optional.of(new Range(least, most))
                        : Optional.empty());
    }

    private static Optional<Outcome.Refused> fault(
            Class<? extends Command> command, Set<String> given, String path, int many) {
        return new Specimen(given, path, many).of(command).flatMap(made -> Optional.ofNullable(made.fault()));
    }

    /** Whatever a check could look at, by its path. */
    private static Map<String, Class<?>> leaves(Class<?> record, String within) {
        var leaves = new LinkedHashMap<String, Class<?>>();
        for (var part : record.getRecordComponents()) {
            add(part.getGenericType(), within + part.getName(), leaves);
        }
        return leaves;
    }

    private static void add(Type type, String path, Map<String, Class<?>> leaves) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == List.class) {
                leaves.put(path, List.class);
                add(generic.getActualTypeArguments()[0], path + "[]", leaves);
            }
            return;
        }
        var plain = (Class<?>) type;
        if (plain == String.class || plain == int.class || plain == Integer.class) {
            leaves.put(path, plain);
        } else if (plain.isRecord() && !Id.class.isAssignableFrom(plain)) {
            leaves.putAll(leaves(plain, path + "."));
        }
    }

    /** The bounds of what is at this path, if it has any. */
    @Nullable
    Range at(String path) {
        return ranges.get(path);
    }
}
